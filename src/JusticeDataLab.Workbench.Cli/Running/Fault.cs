using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Reviews;
using JusticeDataLab.Workbench.Data.Runs;
using JusticeDataLab.Workbench.Data.Simulation;
using JusticeDataLab.Workbench.Data.Synthetic;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>What the user is told of a failure: an exit code, one clear line, and advice.</summary>
internal sealed record Fault(int ExitCode, string Message, IReadOnlyList<string> Advice)
{
    // ENOSPC, EDQUOT, ERROR_DISK_FULL; EROFS, ERROR_WRITE_PROTECT.
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070070)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];

    /// <summary>
    /// Our own exceptions say what is wrong in words that are safe to print. The text of any other may hold personal
    /// data, so only its kind is named.
    /// </summary>
    public static Fault Of(Exception exception) => exception switch
    {
        AnalysisStoppedException stopped => new(Running.ExitCode.DataDoNotAllowIt, stopped.Message, stopped.Advice),
        ReviewQueueException queue => new(Running.ExitCode.WrongUsage, queue.Message, queue.Advice),
        SavedRunException => new(Running.ExitCode.CheckFailed, exception.Message, []),
        CohortFileException or AdministrativeDataException or DataRefusedException => new(Running.ExitCode.DataDoNotAllowIt, exception.Message, []),
        RequestFileException or LogException or SyntheticRegisterException or SimulationException or CsvTableException or MatchingException or UsageException or ClericalDecisionException or NotebookFormatException or NotebookParameterException =>
            new(Running.ExitCode.WrongUsage, exception.Message, []),
        // The runtime adds the name of the parameter, which says nothing to whoever wrote the setting.
        ArgumentException { ParamName: "settings" } => new(Running.ExitCode.WrongUsage, exception.Message.Replace(" (Parameter 'settings')", "", StringComparison.Ordinal), []),
        OperationCanceledException => new(Running.ExitCode.UnexpectedFault, "Stopped. Nothing was left half-written.", []),
        UnauthorizedAccessException => new(Running.ExitCode.WrongUsage, "A file or folder cannot be read or written: check its permissions.", []),
        IOException when DiskFull.Contains(exception.HResult) => new(Running.ExitCode.UnexpectedFault, "The disk is full. Nothing was left half-written: make room and run the command again.", []),
        IOException when ReadOnly.Contains(exception.HResult) => new(Running.ExitCode.WrongUsage, "The folder cannot be written: its disk is read-only. Use a folder on another disk.", []),
        IOException => new(Running.ExitCode.UnexpectedFault, "A file could not be read or written: check that the disk has room and that nothing else has it open.", []),
        _ => new(Running.ExitCode.UnexpectedFault, $"Unexpected fault ({exception.GetType().Name}). Run the command again with --debug and report what it prints.", []),
    };
}
