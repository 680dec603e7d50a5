namespace JusticeDataLab.Workbench.Notebooks.Kernel.Messages;

/// <summary>The kernel cannot listen as a connection file asks.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class ConnectionFileException(string message) : Exception(message);
