using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Requests;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary><c>jdl review list</c>: what waits for a decision and what is decided, without names.</summary>
internal static class ReviewListCommand
{
    public static Command Create(CommandContext context)
    {
        var request = ReviewOptions.Request();
        var store = ReviewOptions.Store();
        var command = new ExampleCommand("list", "Say what waits for a decision and what is decided, without names.", "jdl review list requests/JDL-2026-001") { request, store };
        command.Handle(context, (parsed, cancellation) =>
        {
            Print(context, ReviewDesk.Open(context, parsed.GetRequiredValue(request), parsed.GetValue(store), cancellation));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(CommandContext context, ReviewDesk desk)
    {
        var book = desk.Book;
        var rows = book.Linked.Links.Count(ReviewQueue.IsInBand);
        context.Out.MarkupLineInterpolated($"Pairs that wait: {Whole(book.Queue.Count)}, of cohort rows: {Whole(rows)}; looked at and left open: {Whole(book.CountOf(LinkDecisions.Unsure))}");
        context.Out.MarkupLineInterpolated($"Pairs accepted: {Whole(book.CountOf(LinkDecisions.Accept))}; rejected: {Whole(book.CountOf(LinkDecisions.Reject))}");
        if (book.Linked.ReviewDecisionsNotApplied > 0)
            context.Out.MarkupLineInterpolated($"Decisions about pairs that are no longer there, which change nothing: {Whole(book.Linked.ReviewDecisionsNotApplied)}");
        if (book.Queue.Count == 0) return;
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Row", "Person", "Status", "Decision");
        foreach (var pair in book.Queue)
            table.AddRow(Whole(pair.RowNumber), pair.Person.Value[..ReviewDecideCommand.ShownDigits], CodeText.Of(pair.Status).Replace('-', ' '), book.Decisions.On(pair.RecordKey, pair.Person) ?? "");
        context.Out.Write(table);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
