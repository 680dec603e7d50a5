namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>The command was given something it cannot use.</summary>
internal sealed class UsageException(string message) : Exception(message);
