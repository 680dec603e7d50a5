using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Tests.Matching;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Balance;

public class BalanceTableTests
{
    [Fact]
    public void Assess_by_hand()
    {
        // Treated 1, 3 (mean 2, variance 2); pool 0, 2, 4 (mean 2, variance 4), weighted 0, 1.5, 0.5: mean (3 + 2)/2 = 2.5.
        // SMD after: (2 − 2.5)/√((2 + 4)/2) = −0.5/√3 pooled, −0.5/√2 by the treated. Before: 0.
        // Reliability variance: (1.5·0.25 + 0.5·2.25)/2 ÷ (1 − (0.75² + 0.25²)) = 0.75/0.375 = 2; ratio 2/2 = 1.
        // Distribution functions after at 0, 1, 2, 3, 4: 0, ½, ½, 1, 1 and 0, 0, ¾, ¾, 1: largest ½, mean (½ + ¼ + ¼)/5 = 0.2.
        var column = new DesignColumn("x", "x", null, [1, 3, 0, 2, 4]);
        var table = BalanceTable.Assess([column], [true, true, false, false, false], [1, 1, 0, 1.5, 0.5]);
        var (before, after) = (table.Rows[0].Before, table.Rows[0].After);
        Assert.Equal((2.0, 2.0, 0.0), (before.MeanTreated, before.MeanComparison, before.SmdPooled));
        Near.Equal("pooled", -0.5 / Math.Sqrt(3), after.SmdPooled, 1e-15);
        Near.Equal("treated", -0.5 / Math.Sqrt(2), after.SmdTreated, 1e-15);
        Near.Equal("variance ratio", 1, after.VarianceRatio, 1e-15);
        Near.Equal("KS", 0.5, after.KolmogorovSmirnov, 1e-15);
        Near.Equal("eCDF mean", 0.2, after.EcdfMean, 1e-15);
        Assert.Equal(BalanceRating.Red, table.Rows[0].RatingAfter);
        Assert.Equal((2, 2, 1.6), (table.After.Treated, table.After.Comparison, table.After.EffectiveSampleSize));
    }

    [Fact]
    public void Assess_does_not_depend_on_unit_or_origin_of_a_covariate() => RandomProblems.ForAll(500, random =>
    {
        var rows = 6 + random.NextInt(30);
        bool[] treated = [.. Enumerable.Range(0, rows).Select(row => row % 2 == 0)];
        double[] weights = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt(4) / 2.0)];
        double[] x = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt(9) / 4.0)];
        var (scale, shift) = (Math.Pow(2, random.NextInt(12) - 6), random.NextInt(9) - 4);
        BalanceMeasures Measures(double[] values) => BalanceTable.Assess([new DesignColumn("x", "x", null, values)], treated, weights).Rows[0].After;
        var (one, other) = (Measures(x), Measures(Array.ConvertAll(x, value => (scale * value) + shift + 10)));
        if (Array.TrueForAll(x, value => value is 0 or 1)) return; // yes/no columns have a variance of their own
        Near.Equal("pooled", one.SmdPooled ?? 0, other.SmdPooled ?? 0, 1e-9, 1e-12);
        Near.Equal("treated", one.SmdTreated ?? 0, other.SmdTreated ?? 0, 1e-9, 1e-12);
        Near.Equal("variance ratio", one.VarianceRatio ?? 0, other.VarianceRatio ?? 0, 1e-9, 1e-12);
        Near.Equal("KS", one.KolmogorovSmirnov ?? 0, other.KolmogorovSmirnov ?? 0, 1e-12, 1e-12);
    });

    [Theory]
    [InlineData(0.05, BalanceRating.Green)]
    [InlineData(-0.0500001, BalanceRating.Amber)]
    [InlineData(0.1, BalanceRating.Amber)]
    [InlineData(-0.11, BalanceRating.Red)]
    [InlineData(null, BalanceRating.NotRated)]
    public void Rate_thresholds_belong_to_the_better_rating(double? smd, BalanceRating rating) => Assert.Equal(rating, new BalanceSettings().Rate(smd));

    [Fact]
    public void Assess_nothing_matched_leaves_the_after_columns_undefined()
    {
        var table = BalanceTable.Assess([new DesignColumn("x", "x", null, [1, 2, 3, 5])], [true, true, false, false], new double[4]);
        Assert.Equal(new BalanceMeasures(null, null, null, null, null, null, null), table.Rows[0].After);
        Assert.Equal(BalanceRating.NotRated, table.Rows[0].RatingAfter);
        Assert.Null(table.After.LargestSmd);
    }

    [Fact]
    public void Assess_tiny_scales_are_standardised_like_any_other()
    {
        // A difference of 1e-9 on a spread of 1e-9 is a whole standard deviation, not 0.
        var table = BalanceTable.Assess([new DesignColumn("x", "x", null, [1e-9, 2e-9, 2e-9, 3e-9])], [true, true, false, false], [1, 1, 1, 1]);
        Near.Equal("SMD", -1 / Math.Sqrt(0.5), table.Rows[0].Before.SmdPooled, 1e-12);
    }

    [Fact]
    public void Assess_does_not_depend_on_unit_or_origin() => RandomProblems.ForAll(300, random =>
    {
        var people = 6 + random.NextInt(30);
        var x = Enumerable.Range(0, people).Select(_ => random.NextNormal()).ToArray();
        var treated = Enumerable.Range(0, people).Select(i => i % 3 == 0).ToArray();
        var weights = Enumerable.Range(0, people).Select(i => i % 3 == 0 ? 1.0 : random.NextDouble()).ToArray();
        var (factor, origin) = (Math.Exp(3 * random.NextNormal()), 10 * random.NextNormal());
        DesignColumn[] columns = [new("x", "x", null, x), new("y", "y", null, [.. x.Select(value => (value * factor) + origin)])];
        var rows = BalanceTable.Assess(columns, treated, weights).Rows;
        Near.Equal("pooled", rows[0].After.SmdPooled, rows[1].After.SmdPooled, 1e-9, 1e-9);
        Near.Equal("treated", rows[0].After.SmdTreated, rows[1].After.SmdTreated, 1e-9, 1e-9);
        Near.Equal("variance ratio", rows[0].After.VarianceRatio, rows[1].After.VarianceRatio, 1e-9);
        Near.Equal("KS", rows[0].After.KolmogorovSmirnov, rows[1].After.KolmogorovSmirnov, 1e-12);
    });

    [Fact]
    public void Assess_gives_the_same_bits_with_one_and_two_threads()
    {
        var random = new RandomStream(2);
        var columns = Enumerable.Range(0, 5).Select(j => new DesignColumn($"x{j}", $"x{j}", null, [.. Enumerable.Range(0, 20_000).Select(_ => random.NextNormal())])).ToArray();
        var treated = Enumerable.Range(0, 20_000).Select(_ => random.NextBool(0.1)).ToArray();
        var weights = Enumerable.Range(0, 20_000).Select(_ => random.NextDouble()).ToArray();
        var one = Blocks.WithThreads(1, () => BalanceTable.Assess(columns, treated, weights));
        var two = Blocks.WithThreads(2, () => BalanceTable.Assess(columns, treated, weights));
        Assert.Equal(one.Rows, two.Rows);
    }

    [Fact]
    public void Ordering_large_lists_agree_with_a_plain_sort() => RandomProblems.ForAll(20, random =>
    {
        var values = Enumerable.Range(0, 9000).Select(_ => random.NextBool(0.3) ? random.NextInt(5) - 2.0 : random.NextNormal() * Math.Pow(10, random.NextInt(40) - 20)).ToArray();
        Assert.Equal(Enumerable.Range(0, 9000).OrderBy(i => values[i] + 0.0), Ordering.Ascending(values));
    });
}
