using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>Works out one column of the balance table, before and after at once.</summary>
internal static class ColumnBalance
{
    /// <summary>The measures of one column.</summary>
    public static (BalanceMeasures Before, BalanceMeasures After) Of(double[] values, bool binary, BalanceGroups groups)
    {
        var before = Moments(values, groups, weighted: false);
        var after = Moments(values, groups, weighted: true);
        var treatedVariance = binary ? Share(before.Treated) : before.Treated.Variance;
        var comparisonVariance = binary ? Share(before.Comparison) : before.Comparison.Variance;
        var pooled = Math.Sqrt((treatedVariance + comparisonVariance) / 2);
        var (distributionBefore, distributionAfter) = binary
            ? (Distance(Gap(before)), Distance(Gap(after)))
            : EcdfDistance.Of(values, groups);

        BalanceMeasures Measures(GroupPair pair, EcdfDistance distance) => new(
            Defined(pair.Treated.Mean),
            Defined(pair.Comparison.Mean),
            Defined(Gap(pair) / pooled),
            Defined(Gap(pair) / Math.Sqrt(treatedVariance)),
            binary ? null : Defined(pair.Treated.Variance / pair.Comparison.Variance),
            Defined(distance.Largest),
            Defined(distance.Mean));

        return (Measures(before, distributionBefore), Measures(after, distributionAfter));
    }

    /// <summary>Mean and variance of both groups, by reliability weights; not a number where they are not defined.</summary>
    internal static GroupPair Moments(double[] values, BalanceGroups groups, bool weighted)
    {
        var (treated, comparison) = (default(PreciseSum), default(PreciseSum));
        for (var first = 0; first < values.Length; first += Blocks.RowsPerBlock)
        {
            var last = Math.Min(values.Length, first + Blocks.RowsPerBlock);
            var (one, two) = (0.0, 0.0);
            for (var row = first; row < last; row++)
            {
                var part = (weighted ? groups.Weights[row] : 1) * values[row];
                if (groups.Treated[row]) one += part;
                else two += part;
            }

            treated.Add(one);
            comparison.Add(two);
        }

        var sizes = weighted ? groups.After : groups.Before;
        var (meanT, meanC) = (treated.Value / sizes.Treated.Sum, comparison.Value / sizes.Comparison.Sum);
        treated.Clear();
        comparison.Clear();
        for (var first = 0; first < values.Length; first += Blocks.RowsPerBlock)
        {
            var last = Math.Min(values.Length, first + Blocks.RowsPerBlock);
            var (one, two) = (0.0, 0.0);
            for (var row = first; row < last; row++)
            {
                var away = values[row] - (groups.Treated[row] ? meanT : meanC);
                var part = (weighted ? groups.Weights[row] : 1) * away * away;
                if (groups.Treated[row]) one += part;
                else two += part;
            }

            treated.Add(one);
            comparison.Add(two);
        }

        return new GroupPair(
            new GroupMoments(meanT, treated.Value, sizes.Treated),
            new GroupMoments(meanC, comparison.Value, sizes.Comparison));
    }

    /// <summary>A number, or null when it is not one.</summary>
    internal static double? Defined(double value) => double.IsFinite(value) ? value : null;

    private static double Gap(GroupPair pair) => pair.Treated.Mean - pair.Comparison.Mean;

    private static double Share(GroupMoments group) => group.Mean * (1 - group.Mean);

    // For yes/no columns all distances between the distributions are the difference of the shares.
    private static EcdfDistance Distance(double gap) => new(Math.Abs(gap), Math.Abs(gap));

    /// <summary>Moments of one group.</summary>
    internal readonly record struct GroupMoments(double Mean, double Squares, GroupSize Size)
    {
        /// <summary>Σw(x − m)² / Σw / (1 − 1/ESS).</summary>
        public double Variance => Squares / Size.Sum / (1 - (1 / Size.Effective));

        /// <summary>Stata's importance weights: Σw(x − m)² / (Σw − 1), with weights summing to a given number.</summary>
        public double ImportanceVariance(double sum) => Squares / Size.Sum * sum / (sum - 1);
    }

    /// <summary>Moments of both groups.</summary>
    internal readonly record struct GroupPair(GroupMoments Treated, GroupMoments Comparison);
}
