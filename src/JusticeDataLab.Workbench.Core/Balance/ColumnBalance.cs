using System.Runtime.CompilerServices;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>Works out one column of the balance table, before and after at once.</summary>
internal static class ColumnBalance
{
    /// <summary>The measures of one column.</summary>
    public static (BalanceMeasures Before, BalanceMeasures After) Of(double[] values, bool binary, BalanceGroups groups)
    {
        var (before, after) = Moments(values, groups);
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

    /// <summary>Mean and variance of both groups, before and after; not a number where they are not defined.</summary>
    internal static (GroupPair Before, GroupPair After) Moments(double[] values, BalanceGroups groups)
    {
        var sums = Sums(values, groups, null);
        var ((one, two), (three, four)) = (groups.Before, groups.After);
        var means = new Four(sums.TreatedBefore / one.Sum, sums.ComparisonBefore / two.Sum, sums.TreatedAfter / three.Sum, sums.ComparisonAfter / four.Sum);
        var squares = Sums(values, groups, means);
        return (
            new GroupPair(new GroupMoments(means.TreatedBefore, squares.TreatedBefore, one), new GroupMoments(means.ComparisonBefore, squares.ComparisonBefore, two)),
            new GroupPair(new GroupMoments(means.TreatedAfter, squares.TreatedAfter, three), new GroupMoments(means.ComparisonAfter, squares.ComparisonAfter, four)));
    }

    // Sums of the values, or with means given of the squared distances from them; block by block, in order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Four Sums(double[] values, BalanceGroups groups, Four? means)
    {
        var (treatedBefore, treatedAfter, comparisonBefore, comparisonAfter) = (default(PreciseSum), default(PreciseSum), default(PreciseSum), default(PreciseSum));
        for (var first = 0; first < values.Length; first += Blocks.RowsPerBlock)
        {
            var last = Math.Min(values.Length, first + Blocks.RowsPerBlock);
            var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0);
            for (var row = first; row < last; row++)
            {
                var (x, weight) = (values[row], groups.Weights[row]);
                if (groups.Treated[row])
                {
                    a += means is { } m ? (x - m.TreatedBefore) * (x - m.TreatedBefore) : x;
                    if (weight > 0) b += weight * (means is { } n ? (x - n.TreatedAfter) * (x - n.TreatedAfter) : x);
                }
                else
                {
                    c += means is { } m ? (x - m.ComparisonBefore) * (x - m.ComparisonBefore) : x;
                    if (weight > 0) d += weight * (means is { } n ? (x - n.ComparisonAfter) * (x - n.ComparisonAfter) : x);
                }
            }

            treatedBefore.Add(a);
            treatedAfter.Add(b);
            comparisonBefore.Add(c);
            comparisonAfter.Add(d);
        }

        return new Four(treatedBefore.Value, comparisonBefore.Value, treatedAfter.Value, comparisonAfter.Value);
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

    private readonly record struct Four(double TreatedBefore, double ComparisonBefore, double TreatedAfter, double ComparisonAfter);
}
