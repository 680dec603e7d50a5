using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class BalanceView
{
    private const int Shown = 25;

    public static Display Of(BalanceTable balance)
    {
        var rows = balance.Rows.Where(row => !row.IsScore)
            .OrderByDescending(row => Math.Abs(Headline(row.Before, balance) ?? 0))
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .Take(Shown)
            .ToList();
        var figure = Figure(rows, balance);
        return Display.Titled("Balance before and after matching")
            .Figures(
                ("Green", NumberText.Whole(balance.After.Green)),
                ("Amber", NumberText.Whole(balance.After.Amber)),
                ("Red", NumberText.Whole(balance.After.Red)),
                ("Largest difference before", NumberText.Percent(balance.Before.LargestSmd)),
                ("Largest difference after", NumberText.Percent(balance.After.LargestSmd)),
                ("Rubin's B after", NumberText.Decimals(balance.After.RubinB, 1)))
            .Svg(SvgRenderer.Render(figure), figure.Alternative)
            .Table(
                FormattableString.Invariant($"The {Shown} characteristics that differed most before matching"),
                ["Characteristic", "Treatment group", "Comparison group", "Before", "After", "Rating"],
                rows.Select(row => new[]
                {
                    CovariateWords.Of(row.Variable, row.Level),
                    Mean(row, row.After.MeanTreated),
                    Mean(row, row.After.MeanComparison),
                    NumberText.Percent(Headline(row.Before, balance)),
                    NumberText.Percent(Headline(row.After, balance)),
                    row.RatingAfter.ToString().ToLowerInvariant(),
                }))
            .Note($"Standardised mean differences, {(balance.Settings.Denominator == StandardisationGroup.Pooled ? "by the pooled standard deviation of the unmatched groups" : "by the standard deviation of the treatment group before matching")}.");
    }

    public static Display Prognosis(PrognosticBalance? prognosis)
    {
        var display = Display.Titled("Balance on the chance of reoffending");
        return prognosis is null
            ? display.Note("It cannot be judged: all of the comparison pool reoffended, or nobody.")
            : display
                .Figures(
                    ("Difference before", NumberText.Percent(prognosis.Row.Before.SmdPooled)),
                    ("Difference after", NumberText.Percent(prognosis.Row.After.SmdPooled)),
                    ("Rating after", prognosis.Row.RatingAfter.ToString().ToLowerInvariant()),
                    ("Area under the curve", NumberText.Decimals(prognosis.AreaUnderCurve, 3)))
                .Note("The chance of reoffending as a model of the comparison pool gives it, standardised difference of the groups. It reads outcomes of the pool and none of the treatment group; it checks the match and must not choose it.");
    }

    /// <summary>A mean, or for a yes/no characteristic a share.</summary>
    public static string Mean(BalanceRow row, double? mean) => row.IsBinary ? NumberText.Percent(mean) : NumberText.Decimals(mean, 2);

    private static double? Headline(BalanceMeasures measures, BalanceTable balance) =>
        balance.Settings.Denominator == StandardisationGroup.Pooled ? measures.SmdPooled : measures.SmdTreated;

    private static LovePlot Figure(List<BalanceRow> rows, BalanceTable balance) => new()
    {
        IdPrefix = "balance",
        Title = "Differences before and after matching",
        Subtitle = new FigureSubtitle("Standardised mean difference, treatment less comparison group", "People analysed", "All index dates"),
        Source = "This analysis",
        Alternative = "For each characteristic a mark before and a mark after matching; after a good match the marks lie between the dashed lines.",
        Rows = [.. rows.Select(row => new LoveRow("", CovariateWords.Of(row.Variable, row.Level), Percent(Headline(row.Before, balance)), Percent(Headline(row.After, balance))))],
        Thresholds = [PublicationRounding.HalfEven(100 * balance.Settings.Green, 1), PublicationRounding.HalfEven(100 * balance.Settings.Amber, 1)],
    };

    private static double? Percent(double? fraction) => fraction is { } value ? PublicationRounding.HalfEven(100 * value, 1) : null;
}
