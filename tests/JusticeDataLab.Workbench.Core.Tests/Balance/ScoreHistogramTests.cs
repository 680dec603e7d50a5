using JusticeDataLab.Workbench.Core.Balance;

namespace JusticeDataLab.Workbench.Core.Tests.Balance;

public sealed class ScoreHistogramTests
{
    // Scores from 0 to 3.5 in four bins: (3.5 − 0)/4 = 0.875, next of 1, 2 or 5 times a power of ten is 1: edges 0 to 4.
    [Fact]
    public void Of_counts_people_and_weights_in_bins_and_withholds_small_ones()
    {
        double[] scores = [0.1, 0.2, 1.5, 3.5, 0, 0.5, 1.1, 1.2, 2.5, 3.0];
        bool[] treated = [true, true, true, true, false, false, false, false, false, false];
        double[] weights = [1, 1, 1, 0, 0.5, 0.5, 1, 1, 0, 0];
        var histogram = ScoreHistogram.Of(scores, treated, weights, fewest: 2, bins: 4);

        Assert.Equal([0.0, 1.0, 2.0, 3.0, 4.0], histogram.Edges);
        // Treated: two, then one, none, one. The ones are withheld; a reader who knows that there are four would still find
        // them by subtraction, so the two go with them.
        Assert.Equal([null, null, new HistogramBin(0, 0), null], histogram.TreatedBefore.Bins);
        Assert.Equal([null, null, 0.0, null], histogram.TreatedBefore.Shares);
        Assert.Equal([null, null, new HistogramBin(0, 0), new HistogramBin(0, 0)], histogram.TreatedAfter.Bins);
        Assert.Equal([null, new HistogramBin(2, 2), null, null], histogram.ComparisonBefore.Bins);
        // By weight, after: 0.5 + 0.5 = 1 of 3, and 1 + 1 = 2 of 3.
        Assert.Equal([new HistogramBin(2, 1), new HistogramBin(2, 2), new HistogramBin(0, 0), new HistogramBin(0, 0)], histogram.ComparisonAfter.Bins);
        Assert.Equal(100.0 / 3, histogram.ComparisonAfter.Shares[0]!.Value, 1e-9);
    }

    // Of 400 scores of each group, 2 at either end are left out; one is far away and would otherwise set the bins.
    [Fact]
    public void Of_leaves_out_the_outermost_scores()
    {
        double[] scores = [.. Enumerable.Range(0, 800).Select(i => i == 0 ? -1000.0 : (i % 400) / 100.0)];
        bool[] treated = [.. Enumerable.Range(0, 800).Select(i => i < 400)];
        var histogram = ScoreHistogram.Of(scores, treated, [.. scores.Select(_ => 1.0)], fewest: 6);
        Assert.InRange(histogram.Edges[0], -0.3, 0.1);
        Assert.Equal(0.2, histogram.Edges[1] - histogram.Edges[0], 1e-9);
    }

    [Fact]
    public void Of_scores_all_alike_has_one_bin()
    {
        var histogram = ScoreHistogram.Of([1.0, 1, 1, 1], [true, true, false, false], [1.0, 1, 1, 1], fewest: 1);
        Assert.Equal(2, histogram.Edges.Count);
        Assert.Equal(new HistogramBin(2, 2), Assert.Single(histogram.TreatedAfter.Bins));
    }

    [Fact]
    public void Of_an_empty_group_is_refused() =>
        Assert.Throws<ArgumentException>(() => ScoreHistogram.Of([1.0], [true], [1.0], fewest: 1));
}
