using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Overlap of the scores of the groups before and after matching.</summary>
internal static class OverlapFigure
{
    public static IReadOnlyList<Block> Build(PublicationContext context)
    {
        var histogram = Histogram(context.Results, context.Disclosure.MinimumCell);
        return
        [
            new ParagraphBlock("A model gives everyone a score: how likely someone with their characteristics is to be in the treatment group. People can be compared where both groups have scores alike. After matching, the two shapes should mirror each other."),
            context.Numbering.Figure("overlap", id => new OverlapPlot
            {
                IdPrefix = id,
                Title = "Scores of both groups before and after matching",
                Subtitle = context.Subtitle("Score (log-odds of being in the treatment group), percentage of each group"),
                Source = context.Source,
                Alternative = "Mirrored bar charts of the scores, the treatment group upwards and the comparison group downwards, one before and one after matching. The numbers are in the data table.",
                Edges = histogram.Edges,
                Panels =
                [
                    new OverlapPanel("Before matching", Bins(histogram.TreatedBefore), Bins(histogram.ComparisonBefore)),
                    new OverlapPanel("After matching", Bins(histogram.TreatedAfter), Bins(histogram.ComparisonAfter)),
                ],
                AxisLabel = "Score (log-odds)",
                TreatedLabel = "Treatment group",
                ComparisonLabel = "Comparison group",
                Notes =
                [
                    "The lowest and highest scores, half a percent of each group at either end, may lie outside the picture.",
                    "Percentages are of the people in the ranges that are shown.",
                    .. context.Results.Matched.Unmatched.Count == 0 ? Array.Empty<string>() : ["People of the treatment group who had no one similar enough are in neither part of the figure."],
                ],
            }),
        ];
    }

    // Of the same treated people before and after: a difference between the two would be about the few who left.
    private static ScoreHistogram Histogram(AnalysisResults results, int fewest)
    {
        var (treated, weights) = (results.AnalysisSet.Treated, results.Matched.Weights);
        int[] rows = [.. Enumerable.Range(0, treated.Length).Where(row => !treated[row] || weights[row] > 0)];
        return ScoreHistogram.Of(
            [.. rows.Select(row => results.Propensity.Scores.Logit[row])], [.. rows.Select(row => treated[row])], [.. rows.Select(row => weights[row])], fewest);
    }

    private static OverlapBin[] Bins(HistogramGroup group) =>
        [.. group.Shares.Select(share => share is { } percent ? OverlapBin.Of(PublicationRounding.HalfEven(percent, 1)) : OverlapBin.Suppressed)];
}
