using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review export</c>: writes the queue, the only file of the workbench with names, for its owner only.</summary>
internal static class ReviewExportCommand
{
    public static Command Create(CommandContext context)
    {
        var request = ReviewOptions.Request();
        var store = ReviewOptions.Store();
        var command = new ExampleCommand(
            "export",
            "Write the pairs that wait to review/queue.csv in the request's folder, with names, to fill in.",
            "jdl review export requests/JDL-2026-001") { request, store };
        command.Handle(context, (parsed, cancellation) =>
        {
            var desk = ReviewDesk.Open(context, parsed.GetRequiredValue(request), parsed.GetValue(store), cancellation);
            desk.Folder.WriteQueue(desk.Named(desk.Book.Queue), desk.Book.Decisions);
            context.Out.MarkupLineInterpolated($"Pairs written: {desk.Book.Queue.Count}, to {desk.Folder.QueuePath}");
            context.Out.MarkupLineInterpolated($"It names people: keep it where it is. Fill in the column decision (accept, reject, unsure), then: jdl review import, and jdl review purge.");
            return ExitCode.Done;
        });
        return command;
    }
}
