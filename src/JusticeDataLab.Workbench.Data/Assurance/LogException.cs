namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>A log cannot be read or added to, or an entry is not allowed.</summary>
/// <param name="message">What is wrong and what to do, in one line.</param>
public sealed class LogException(string message) : Exception(message);
