using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Reviews;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review import</c>: takes the decisions of a filled-in queue into the decision log, all or none.</summary>
internal static class ReviewImportCommand
{
    public static Command Create(CommandContext context)
    {
        var request = ReviewOptions.Request();
        var who = ReviewOptions.Who();
        var why = ReviewOptions.Why();
        var store = ReviewOptions.Store();
        var command = new ExampleCommand(
            "import",
            "Take the decisions of the filled-in queue into the request's decision log: all of them, or none.",
            "jdl review import requests/JDL-2026-001 --who analyst-7") { request, who, why, store };
        command.Handle(context, (parsed, cancellation) =>
        {
            var code = ReviewOptions.Text("--who", parsed.GetRequiredValue(who));
            var reason = ReviewOptions.Text("--why", parsed.GetRequiredValue(why));
            var desk = ReviewDesk.Open(context, parsed.GetRequiredValue(request), parsed.GetValue(store), cancellation);
            var decisions = FilledQueue.Read(desk.Folder.QueuePath, desk.Book, ReviewDesk.Now(context), code, reason);
            desk.Record(decisions);
            context.Out.MarkupLineInterpolated($"Decisions taken in: {decisions.Count}");
            context.Out.MarkupLineInterpolated($"The queue still names people: remove it with jdl review purge.");
            return ExitCode.Done;
        });
        return command;
    }
}
