using System.CommandLine;
using System.Globalization;
using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
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
            var desk = ReviewDesk.Open(context, parsed.GetRequiredValue(request), parsed.GetValue(store), cancellation);
            Print(context, desk);
            if (desk.Book.Linked.ReviewDecisionsApplied > 0) PrintBands(context, desk.AgainstProbabilities());
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

    // What the decisions say of the thresholds: the analyst reads it and changes the settings, or not.
    private static void PrintBands(CommandContext context, Calibration decided)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("Decided pairs by the probability they had without review").AddColumns("Probability", "Decided", "Accepted", "Share accepted (95% interval)");
        foreach (var band in decided.Bands.Where(band => band.Pairs > 0))
        {
            table.AddRow(
                string.Create(CultureInfo.InvariantCulture, $"{band.From:0%} to {band.To:0%}"), Whole(band.Pairs), Whole(band.Matches),
                string.Create(CultureInfo.InvariantCulture, $"{band.Observed:0%} ({band.Interval.Lower:0%} to {band.Interval.Upper:0%})"));
        }

        context.Out.Write(table);
        context.Out.WriteLine("Shares above their band speak for a lower threshold (settings.linkage.linkProbability), shares below it for a higher one.");
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
