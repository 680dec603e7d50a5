using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// The difference of two weighted means with standard errors that allow people of one cluster (a matched pair, a site) to
/// be alike: Σ over clusters of (Σ w(x − m)/W)², treated counted plus and comparison minus.
/// </summary>
/// <remarks>Source: Zeileis, Köll and Graham 2020, R's sandwich::vcovCL on lm(y ~ treat, weights).</remarks>
public static class ClusterTests
{
    /// <summary>The conventions that are defined for the data.</summary>
    /// <param name="values">Values; null for people outside the measure's denominator.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Weights; people of weight 0 do not take part.</param>
    /// <param name="clusters">The cluster of everyone, compared ordinally.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or weight is not a finite number.</exception>
    public static IReadOnlyList<EffectEstimate> All(
        IReadOnlyList<double?> values,
        IReadOnlyList<bool> treated,
        IReadOnlyList<double> weights,
        IReadOnlyList<string> clusters,
        double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var one = WeightedMoments.Of(values, weights, treated, group: true);
        var two = WeightedMoments.Of(values, weights, treated, group: false);
        Guard.SameLength(values.Count, clusters.Count, nameof(clusters));
        var (sums, place) = (new List<PreciseSum>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var row = 0; row < values.Count; row++)
        {
            if (weights[row] == 0 || values[row] is not { } value) continue;
            if (!place.TryGetValue(clusters[row], out var at))
            {
                place.Add(clusters[row], at = sums.Count);
                sums.Add(default);
            }

            var sum = sums[at];
            sum.Add(treated[row] ? weights[row] * (value - one.Mean) / one.WeightSum : -weights[row] * (value - two.Mean) / two.WeightSum);
            sums[at] = sum;
        }

        var (n, count) = (one.People + two.People, sums.Count);
        if (one.People == 0 || two.People == 0 || n < 3 || count < 2) return [];
        var meat = default(PreciseSum);
        foreach (var sum in sums) meat.Add(sum.Value * sum.Value);
        var difference = one.Mean - two.Mean;
        var factor = count / (count - 1.0) * (n - 1) / (n - 2);
        EffectEstimate?[] tests =
        [
            WelchTest.FromT(TestConvention.ClusterHc1, difference, Math.Sqrt(meat.Value * factor), n - 2, level),
            WelchTest.FromT(TestConvention.ClusterHc0, difference, Math.Sqrt(meat.Value), n - 2, level),
        ];
        return [.. tests.OfType<EffectEstimate>()];
    }
}
