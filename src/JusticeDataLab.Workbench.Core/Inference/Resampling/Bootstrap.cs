using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Resampling;

/// <summary>
/// Spread of a difference of weighted means over resamples of the people. Everyone, treated or comparison, is counted a
/// random number of times; with clusters (a treated person with the people matched to them, a person with several events)
/// a whole cluster is counted together.
/// </summary>
/// <remarks>
/// The numbers of times follow <see cref="ResamplingCounts"/>: mean 1 and variance 1, as Poisson(1) (Præstgaard and Wellner
/// 1993; Hanley and MacGibbon 2006). Every block of people has a stream of its own for every resample, so neither threads
/// nor their number matter. Matching weights are taken as given. Not for nearest-neighbour matching without clusters:
/// there the bootstrap is known to fail (Abadie and Imbens 2008).
/// </remarks>
public static class Bootstrap
{
    /// <summary>Name of the effect in results.</summary>
    public const string Convention = "bootstrap";

    /// <summary>Resamples that are made when nothing else is said.</summary>
    public const int DefaultReplicates = 2000;

    /// <summary>Resamples.</summary>
    /// <param name="values">Values; NaN for people outside the measure's denominator.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="weights">Weights; people of weight 0 do not take part.</param>
    /// <param name="clusters">Number of everyone's cluster; null when there are none.</param>
    /// <param name="replicates">Number of resamples, at least 2.</param>
    /// <param name="seed">Seed of the resamples.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or weight is not a finite number.</exception>
    public static BootstrapResult Of(
        double[] values, bool[] treated, double[] weights, int[]? clusters = null, int replicates = DefaultReplicates, ulong seed = 2013, double level = 0.95)
    {
        Guard.AtLeast(replicates, 2, "A usual number is 2,000.");
        var (one, two) = (ResampledGroup.Of(values, treated, weights, clusters, group: true), ResampledGroup.Of(values, treated, weights, clusters, group: false));
        if (one.Units == 0) return None("Nobody in the treatment group has this measure.", replicates);
        if (two.Units == 0) return None("Nobody in the comparison group has this measure.", replicates);
        var (first, second) = (one.Means(replicates, seed), two.Means(replicates, seed));
        var difference = one.Mean - two.Mean;
        double[] defined = [.. first.Zip(second, (a, b) => a - b).Where(double.IsFinite).Order()];
        if (defined.Length < 2) return None("Almost every resample left a group empty.", replicates);
        var error = Spread.StandardDeviation(defined);
        var effect = error > 1e-12 * Math.Max(Math.Abs(one.Mean), Math.Abs(two.Mean))
            ? WelchTest.FromT(Convention, difference, error, double.PositiveInfinity, level)
            : null;
        return new BootstrapResult(
            effect,
            new ConfidenceInterval(Quantile(defined, (1 - level) / 2), Quantile(defined, (1 + level) / 2), level),
            (PreciseSum.Of(defined) / defined.Length) - difference,
            replicates,
            replicates - defined.Length,
            effect is null ? "Every resample gives the same difference: there is no variation to judge it by." : null);
    }

    private static BootstrapResult None(string why, int replicates) => new(null, null, 0, replicates, 0, why);

    /// <summary>R's type 7: linear between the order statistics.</summary>
    internal static double Quantile(double[] ascending, double share)
    {
        var at = share * (ascending.Length - 1);
        var below = (int)at;
        return below + 1 < ascending.Length
            ? ascending[below] + ((at - below) * (ascending[below + 1] - ascending[below]))
            : ascending[below];
    }
}
