using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Requests;

namespace JusticeDataLab.Workbench.Cli.Commands.Logs;

/// <summary><c>jdl log</c>: the logs of decisions, assumptions and quality assurance of a request.</summary>
internal static class LogCommand
{
    public static Command Create(CommandContext context) => new("log", "Add to the logs of a request, and show them: decisions, assumptions, quality assurance.")
    {
        LogAddCommand.Create(context),
        LogShowCommand.Create(context),
    };

    /// <summary>The request that a command is about.</summary>
    public static Argument<string> Request() => new("request") { Description = "Folder of the request." };

    /// <summary>Which log.</summary>
    public static Option<string> Kind() => new("--log") { Description = "decisions, assumptions or qa.", Required = true };

    /// <summary>File name of a log.</summary>
    public static string NameOf(string kind) => kind switch
    {
        "decisions" => DecisionLog.Name,
        "assumptions" => RequestLogs.Assumptions,
        "qa" => RequestLogs.QualityAssurance,
        _ => throw new UsageException("--log must be decisions, assumptions or qa."),
    };
}
