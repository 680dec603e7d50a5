using System.CommandLine;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using Spectre.Console;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>Prints what came out of a run, for people or for programs.</summary>
internal static class RunPrinter
{
    public static readonly Option<bool> Json = new("--json") { Description = "Print the summary as JSON." };

    public static void Print(CommandContext context, RunSummary summary, bool json)
    {
        if (json) context.Out.WriteLine(AsJson(summary));
        else PrintForPeople(context, summary);
    }

    private static void PrintForPeople(CommandContext context, RunSummary summary)
    {
        var results = summary.Results;
        var reoffended = results.Outcomes[OutcomeMeasure.Reoffended];
        var table = new Table().Border(TableBorder.Rounded).AddColumns("", "People", "Reoffended within a year");
        table.AddRow("Treatment group", Whole(results.Matched.TreatedMatched), Percent(reoffended.Treated.Mean));
        table.AddRow("Matched comparison group", Whole(results.Matched.ComparisonMatched), Percent(reoffended.Comparison.Mean));
        context.Out.WriteLine();
        context.Out.Write(table);
        if (reoffended.Difference is { } difference)
        {
            context.Out.MarkupLineInterpolated($"Difference {Points(difference.Estimate)}, 95% interval {Points(difference.Interval.Lower)} to {Points(difference.Interval.Upper)}, {(difference.Interval.ExcludesZero ? "statistically significant" : "not statistically significant")}");
        }

        context.Out.WriteLine();
        context.Out.MarkupLineInterpolated($"Run {results.RunId}: {results.Attrition.Submitted} rows submitted, {results.Linked.Linked} people linked, {results.Matched.TreatedMatched} analysed");
        if (results.Linked.ReviewDecisionsNotApplied > 0)
            context.Out.MarkupLineInterpolated($"Decisions of clerical review about pairs that are no longer there, which change nothing: {results.Linked.ReviewDecisionsNotApplied}");
        PrintChecks(context, summary.Checks);
        context.Out.MarkupLineInterpolated($"[bold]Open {summary.ReportPath}[/]");
    }

    /// <summary>A run is saved whatever the checks of its publication find; that it may not be published is said by the exit code.</summary>
    public static int ExitCodeOf(RunSummary summary) => summary.Checks.IsPublishable ? ExitCode.Done : ExitCode.CheckFailed;

    private static void PrintChecks(CommandContext context, CheckReport checks)
    {
        context.Out.MarkupLineInterpolated($"Checks of the publication: {checks.Count(CheckOutcome.Passed)} passed, {checks.Count(CheckOutcome.Failed)} failed, {checks.Count(CheckOutcome.NotRun)} not run ([italic]jdl publication check[/] says more)");
        foreach (var failed in checks.Results.Where(result => result.Outcome == CheckOutcome.Failed))
            context.Out.MarkupLineInterpolated($"  [red]✗[/] {failed.Id} {failed.Title}: {failed.Places[0]}");
        if (!checks.IsPublishable) context.Out.MarkupLine("[red]Not to be published until these are mended.[/]");
    }

    private static string AsJson(RunSummary summary)
    {
        var difference = summary.Results.Outcomes[OutcomeMeasure.Reoffended].Difference;
        return JsonSerializer.Serialize(new
        {
            runId = summary.Results.RunId,
            submitted = summary.Results.Attrition.Submitted,
            linked = summary.Results.Linked.Linked,
            analysed = summary.Results.Matched.TreatedMatched,
            difference = difference?.Estimate,
            lower = difference?.Interval.Lower,
            upper = difference?.Interval.Upper,
            checksFailed = summary.Checks.Count(CheckOutcome.Failed),
            publishable = summary.Checks.IsPublishable,
            report = summary.ReportPath,
        });
    }

    private static string Whole(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Percent(double share) => FormattableString.Invariant($"{100 * share:0.0}%");

    private static string Points(double difference) => FormattableString.Invariant($"{100 * difference:+0.0;−0.0;0.0} points");
}
