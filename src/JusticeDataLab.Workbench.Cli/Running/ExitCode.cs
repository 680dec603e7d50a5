namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>What the exit codes of <c>jdl</c> mean.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int UnexpectedFault = 1;
    public const int WrongUsage = 2;
    public const int DataDoNotAllowIt = 3;
    public const int CheckFailed = 4;
}
