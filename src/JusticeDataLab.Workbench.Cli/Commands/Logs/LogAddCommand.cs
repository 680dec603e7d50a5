using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Requests;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Logs;

/// <summary><c>jdl log add</c>: adds an entry.</summary>
internal static class LogAddCommand
{
    public static Command Create(CommandContext context)
    {
        var request = LogCommand.Request();
        var log = LogCommand.Kind();
        var what = new Option<string>("--what") { Description = "What was decided, assumed or checked; for the decision on a service considered case by case: case-by-case.", Required = true };
        var result = new Option<string>("--result") { Description = "The decision, what would follow if the assumption failed, or the result of the check.", Required = true };
        var who = new Option<string>("--who") { Description = "Staff code or role account; never a name.", Required = true };
        var why = new Option<string>("--why") { Description = "Reason or evidence; nothing personal.", Required = true };
        var command = new ExampleCommand(
            "add",
            "Add an entry to a log of a request. Entries are never changed: each binds the one before it. A run depends on the decisions.",
            "jdl log add requests/JDL-2026-001 --log decisions --what caliper --result \"0.1 standard deviations\" --who A123 --why \"Balance on age was amber at 0.2\"")
        {
            request, log, what, result, who, why,
        };
        command.Handle(context, (parsed, _) =>
        {
            var name = LogCommand.NameOf(parsed.GetRequiredValue(log));
            var folder = RequestFolder.Open(parsed.GetRequiredValue(request));
            var when = context.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var entry = new LogEntry(parsed.GetRequiredValue(what), parsed.GetRequiredValue(result), when, parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
            ClockNotice.Print(context, name, RequestLogs.Read(folder.Path, name) is [.., var last] ? last.When : null);
            if (name == DecisionLog.Name) DecisionLog.Append(folder.DecisionsPath, [new Decision(entry.What, entry.Result, entry.When, entry.Who, entry.Why)]);
            else RequestLogs.Add(folder.Path, name, entry);
            context.Out.MarkupLineInterpolated($"Added to {name}.");
            return ExitCode.Done;
        });
        return command;
    }
}
