using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static partial class PropensityView
{
    private const int Strongest = 12;
    private const string Intercept = "(Intercept)";

    public static Display Of(PropensityModel model) => Described(model).Warnings(model.Warnings.Select(InWords));

    public static Display Of(PropensityModel model, AnalysisDesign design) => Described(model)
        .Note(design.MergedLevels.Count == 0
            ? "No level was too rare to stand by itself."
            : $"Too rare to stand by themselves, so counted with the most frequent level: {string.Join("; ", design.MergedLevels.Select(LevelInWords))}.")
        .Warnings(model.Warnings.Select(InWords));

    private static Display Described(PropensityModel model) =>
        Display.Titled("The propensity model")
            .Figures(
                ("Coefficients", NumberText.Whole(model.Rank)),
                ("Area under the curve", NumberText.Decimals(model.AreaUnderCurve, 3)),
                ("Deviance", NumberText.Decimals(model.Deviance, 1)),
                ("Converged", model.Converged ? $"yes, after {NumberText.Whole(model.Iterations)} iterations" : "no"))
            .Table(
                FormattableString.Invariant($"The {Strongest} covariates most clearly related to taking part"),
                ["Characteristic", "Coefficient", "Standard error", "z"],
                model.Coefficients
                    .Where(coefficient => coefficient.Z is not null && coefficient.Term != Intercept)
                    .OrderByDescending(coefficient => Math.Abs(coefficient.Z!.Value))
                    .ThenBy(coefficient => coefficient.Term, StringComparer.Ordinal)
                    .Take(Strongest)
                    .Select(coefficient => new[]
                    {
                        CovariateWords.Of(coefficient.Variable, coefficient.Level),
                        NumberText.Decimals(coefficient.Estimate, 3),
                        NumberText.Decimals(coefficient.StandardError, 3),
                        NumberText.Decimals(coefficient.Z, 1),
                    }))
            .Note(model.Path.Count == 0 ? "All terms are in the model: no stepwise search was asked for (propensity.selection)." : Path(model.Path));

    // The model names covariates as the data do.
    private static string InWords(string warning) => Code().Replace(warning, name => CovariateWords.Label(name.Value));

    private static string LevelInWords(string merged)
    {
        var end = merged.LastIndexOf(": ", StringComparison.Ordinal);
        return $"{merged[..end]}: {CovariateWords.Level(merged[(end + 2)..])}";
    }

    [GeneratedRegex("[a-z0-9]+(_[a-z0-9]+)+")]
    private static partial Regex Code();

    private static string Path(IReadOnlyList<StepwiseStep> path) =>
        "Stepwise search: " + string.Join("; ", path.Select(step => step.Added switch
        {
            null => $"start with {NumberText.Whole(step.Coefficients)} coefficients, criterion {NumberText.Decimals(step.Criterion, 1)}",
            true => $"{step.Term} in, {NumberText.Decimals(step.Criterion, 1)}",
            false => $"{step.Term} out, {NumberText.Decimals(step.Criterion, 1)}",
        })) + ".";

    public static Display Overlap(PropensityModel model, AnalysisSet set, MatchedSample matched)
    {
        var histogram = ScoreHistogram.Of(model.Scores.Logit, set.Treated, matched.Weights, new DisclosureSettings().MinimumCell);
        var figure = new OverlapPlot
        {
            IdPrefix = "overlap",
            Title = "Scores of both groups before and after matching",
            Subtitle = new FigureSubtitle("Log-odds of being in the treatment group, percent of each group", "People analysed", "All index dates"),
            Source = "This analysis",
            Alternative = "Mirrored bars of the scores, the treatment group upwards and the comparison group downwards. After matching the two shapes mirror each other where the match is good.",
            Edges = histogram.Edges,
            Panels =
            [
                new OverlapPanel("Before matching", Bins(histogram.TreatedBefore), Bins(histogram.ComparisonBefore)),
                new OverlapPanel("After matching", Bins(histogram.TreatedAfter), Bins(histogram.ComparisonAfter)),
            ],
            AxisLabel = "Score (log-odds)",
            TreatedLabel = "Treatment group",
            ComparisonLabel = "Comparison group",
        };
        return Display.Titled("Overlap of the scores").Svg(SvgRenderer.Render(figure), figure.Alternative);
    }

    private static OverlapBin[] Bins(HistogramGroup group) =>
        [.. group.Shares.Select(share => share is { } percent ? OverlapBin.Of(PublicationRounding.HalfEven(percent, 1)) : OverlapBin.Suppressed)];
}
