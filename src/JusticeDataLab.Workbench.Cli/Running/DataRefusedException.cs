namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>The data were read and do not allow what was asked. The message holds no value of theirs.</summary>
internal sealed class DataRefusedException(string message) : Exception(message);
