using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using Curve = JusticeDataLab.Workbench.Reporting.Charts.Outcomes.SpecificationCurve;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>The specification curve as a figure and a summary.</summary>
internal static class SpecificationsView
{
    public static Display Specifications(this Display display, IReadOnlyList<SpecificationEstimate> ways)
    {
        var defined = ways.Where(way => way.Difference is not null).ToList();
        if (defined.Count == 0) return display.Note("No specification gives a difference.");
        double[] estimates = [.. defined.Select(way => 100 * way.Difference!.Estimate).Order()];
        return display
            .Figures(
                ("Specifications", NumberText.Whole(ways.Count)),
                ("Middle difference", NumberText.Signed(estimates[estimates.Length / 2], 1) + " points"),
                ("Lowest to highest", $"{NumberText.Signed(estimates[0], 1)} to {NumberText.Signed(estimates[^1], 1)} points"),
                ("Fewer reoffended", NumberText.Percent((double)estimates.Count(estimate => estimate < 0) / estimates.Length, 0)),
                ("Significant", NumberText.Percent((double)defined.Count(way => way.Difference!.Interval.ExcludesZero) / defined.Count, 0)))
            .Figure(FigureOf(ways));
    }

    private static Curve FigureOf(IReadOnlyList<SpecificationEstimate> ways) => new()
    {
        IdPrefix = "specifications",
        Title = "The difference under other choices",
        Subtitle = new FigureSubtitle("Difference in the reoffending rate in percentage points", "matched groups of this request", "one year after the index date"),
        Source = "This analysis",
        Alternative = "Differences of all specifications in rising order over the choices that each took.",
        HeightLabel = "Percentage points",
        Decisions = ["Covariates", "Matching", "Caliper", "Test"],
        Rows = [.. ways.Select(way => new SpecificationRow(
            [way.Covariates, Method(way.Matching), way.Matching.Caliper?.ToString() ?? "none", way.IsAdjusted ? "adjusted regression" : "marked test"],
            100 * way.Difference?.Estimate,
            100 * way.Difference?.Interval.Lower,
            100 * way.Difference?.Interval.Upper) { IsMain = way.IsMain })],
    };

    private static string Method(MatchingSettings matching) => matching.Method switch
    {
        MatchingMethod.Nearest when matching.Replacement => "nearest, used again",
        MatchingMethod.InverseProbability => "inverse probability",
        _ => CodeText.Of(matching.Method),
    };
}
