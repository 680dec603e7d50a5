namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>A file of the publication is missing or cannot be read as what it should be. The message holds nothing of its content.</summary>
internal sealed class UnreadableFileException(string message) : Exception(message);
