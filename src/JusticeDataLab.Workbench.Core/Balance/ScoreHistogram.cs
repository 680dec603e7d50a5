using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>
/// The scores of both groups in bins of equal width, before and after matching, for judging overlap. The bins reach from
/// the lowest to the highest central range of the two groups; the outermost scores are left out, since an extreme score
/// would flatten the picture and could point to one person.
/// </summary>
/// <param name="Edges">Edges of the bins, rising, a bin from each (inclusive) to the next (exclusive).</param>
/// <param name="TreatedBefore">All treated people.</param>
/// <param name="ComparisonBefore">The whole pool.</param>
/// <param name="TreatedAfter">Treated people with a weight.</param>
/// <param name="ComparisonAfter">The comparison group by its weights.</param>
[TypeFormatterSource]
public sealed record ScoreHistogram(
    IReadOnlyList<double> Edges,
    HistogramGroup TreatedBefore,
    HistogramGroup ComparisonBefore,
    HistogramGroup TreatedAfter,
    HistogramGroup ComparisonAfter)
{
    /// <summary>Share of each group left out at either end: half a percent.</summary>
    public const double Tail = 0.005;

    /// <summary>Counts scores in bins.</summary>
    /// <param name="scores">Score of everyone, normally the logit.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Matching weights; 0 for people not matched.</param>
    /// <param name="fewest">Fewest people a bin must hold to be shown. So many more are withheld that no small one can be found by subtraction.</param>
    /// <param name="bins">About how many bins: the width is rounded to 1, 2 or 5 times a power of ten.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a group is empty.</exception>
    public static ScoreHistogram Of(double[] scores, bool[] treated, double[] weights, int fewest, int bins = 20)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(weights);
        Guard.SameLength(scores.Length, treated.Length, nameof(treated));
        Guard.SameLength(scores.Length, weights.Length, nameof(weights));
        var (low, high) = Range(scores, treated);
        var width = Step((high - low) / bins);
        var first = Math.Floor(low / (double)width);
        var count = Math.Max(1, (int)(Math.Floor(high / (double)width) - first) + 1);
        // In decimal arithmetic, so that an edge of 0.3 is 0.3 and reads so.
        double[] edges = [.. Enumerable.Range(0, count + 1).Select(i => (double)(((decimal)first + i) * width))];

        HistogramGroup Group(bool wanted, bool weighted)
        {
            var (people, sums, outside) = (new int[count], new double[count], 0L);
            for (var row = 0; row < scores.Length; row++)
            {
                var bin = Math.Floor(scores[row] / (double)width) - first;
                var weight = weighted ? weights[row] : 1;
                if (treated[row] != wanted || weight <= 0) continue;
                if (!(bin >= 0 && bin < count))
                {
                    outside++;
                    continue;
                }

                people[(int)bin]++;
                sums[(int)bin] += weight;
            }

            // The number of people is published, and shares give away how many are in the bins that are shown: those
            // outside every bin are a cell like the others.
            var shown = OneWaySuppression.Apply([.. people.Select(number => (long)number), outside], new DisclosureSettings { MinimumCell = fewest }).Cells;
            return new HistogramGroup([.. people.Select((number, bin) => shown[bin].IsWithheld ? (HistogramBin?)null : new HistogramBin(number, sums[bin]))]);
        }

        return new ScoreHistogram(edges, Group(true, false), Group(false, false), Group(true, true), Group(false, true));
    }

    private static (double Low, double High) Range(double[] scores, bool[] treated)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var group in new[] { true, false })
        {
            double[] sorted = [.. scores.Where((score, row) => treated[row] == group && double.IsFinite(score)).Order()];
            if (sorted.Length == 0) throw new ArgumentException("A group has nobody with a score: check who was treated.", nameof(treated));
            var cut = (int)Math.Floor(Tail * sorted.Length);
            low = Math.Min(low, sorted[cut]);
            high = Math.Max(high, sorted[^(cut + 1)]);
        }

        return (low, high);
    }

    // The next of 1, 2 or 5 times a power of ten.
    private static decimal Step(double wanted)
    {
        if (!(wanted > 1e-6)) return 0.000001m;
        var power = 0.000001m;
        while (true)
        {
            foreach (var factor in new[] { 1m, 2m, 5m })
            {
                if ((double)(power * factor) >= wanted) return power * factor;
            }

            power *= 10;
        }
    }
}
