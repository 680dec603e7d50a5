namespace JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

/// <summary>Parameters do not fit the notebook. Raised before the first cell runs; the message says what would fit.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class NotebookParameterException(string message) : Exception(message);
