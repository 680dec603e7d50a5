namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>A saved run cannot be read: its folder or a file in it is missing, was changed or was cut short.</summary>
/// <param name="message">What is wrong and what to do, in one line.</param>
public sealed class SavedRunException(string message) : Exception(message);
