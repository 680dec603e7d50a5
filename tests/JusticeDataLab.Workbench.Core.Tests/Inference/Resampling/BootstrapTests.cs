using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Inference.Resampling;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Resampling;

public class BootstrapTests
{
    [Fact]
    public void Counts_have_mean_and_variance_of_exactly_1()
    {
        Assert.Equal(4096, ResamplingCounts.Table.Length);
        Assert.Equal(4096, ResamplingCounts.Table.Sum(count => count));
        Assert.Equal(2 * 4096, ResamplingCounts.Table.Sum(count => count * count));
        Assert.InRange(ResamplingCounts.Table.Sum(count => count * count * count), (5 * 4096) - 2, (5 * 4096) + 2);
    }

    // Against the delta method: the spread of resamples is the HC0 error but for chance, 1/√(2 × 2000) = 1.6%, and terms of 1/n.
    [Fact]
    public void Of_agrees_with_the_robust_error()
    {
        var (values, treated, weights) = People(400, 3000, 7);
        var result = Bootstrap.Of(values, treated, weights);
        var white = MeanComparison.Of([.. values.Select(value => (double?)value)], treated, weights, binary: true).Conventions.Single(test => test.Convention == TestConvention.RobustHc0);
        Near.Equal("difference", white.Estimate, result.Effect!.Estimate, 1e-12);
        Near.Equal("error", white.StandardError, result.Effect.StandardError, 0.05);
        Near.Equal("lower", white.Interval.Lower, result.Percentiles!.Value.Lower, 0, 0.1 * white.StandardError);
        Near.Equal("upper", white.Interval.Upper, result.Percentiles.Value.Upper, 0, 0.1 * white.StandardError);
        Assert.Equal((2000, 0), (result.Replicates, result.Undefined));
        Assert.True(Math.Abs(result.Bias) < 0.1 * white.StandardError);
    }

    [Fact]
    public void Of_pairs_agrees_with_the_error_by_clusters()
    {
        var (values, treated, weights) = People(500, 500, 11);
        int[] pairs = [.. Enumerable.Range(0, 1000).Select(row => row % 500)];
        for (var row = 0; row < 500; row += 2) values[row + 500] = values[row]; // half of the pairs are alike
        var result = Bootstrap.Of(values, treated, [.. weights.Select(_ => 1.0)], pairs);
        var clustered = ClusterTests.All(new RegressionSample(values, treated, [.. weights.Select(_ => 1.0)], [], clusters: pairs))[1];
        Near.Equal("error", clustered.StandardError, result.Effect!.StandardError, 0.05);
    }

    [Fact]
    public void Of_is_the_same_with_one_thread_and_with_many_and_another_with_another_seed()
    {
        var (values, treated, weights) = People(300, 20_000, 3);
        var one = Blocks.WithThreads(1, () => Bootstrap.Of(values, treated, weights, replicates: 50));
        Assert.Equal(one, Blocks.WithThreads(4, () => Bootstrap.Of(values, treated, weights, replicates: 50)));
        Assert.NotEqual(one.Effect!.StandardError, Bootstrap.Of(values, treated, weights, replicates: 50, seed: 1).Effect!.StandardError);
    }

    [Fact]
    public void Quantile_and_spread_agree_with_R()
    {
        var r = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleCase.Root, "misc", "order_stats.json"))).RootElement;
        double[] Numbers(string name) => [.. r.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
        double[] ascending = [.. Numbers("x").Order()];
        foreach (var (share, expected) in Numbers("probs").Zip(Numbers("q7"))) Near.Equal($"quantile {share}", expected, Bootstrap.Quantile(ascending, share), 1e-14);
        Near.Equal("variance", r.GetProperty("var").GetDouble(), Math.Pow(Spread.StandardDeviation(ascending), 2), 1e-14);
    }

    [Fact]
    public void Of_degenerate_data_says_why()
    {
        Assert.Contains("treatment group", Bootstrap.Of([1, 0], [false, false], [1, 1]).WhyUndefined, StringComparison.Ordinal);
        Assert.Contains("comparison group", Bootstrap.Of([1, 0], [true, false], [1, 0]).WhyUndefined, StringComparison.Ordinal);
        Assert.Contains("no variation", Bootstrap.Of([1, 1, 0, 0], [true, true, false, false], [1, 1, 1, 1]).WhyUndefined, StringComparison.Ordinal);
        var alone = Bootstrap.Of([1, 0, 1], [true, false, false], [1, 1, 1]);
        Assert.True(alone.Undefined > 500);
        Assert.True(double.IsFinite(alone.Effect!.StandardError));
    }

    private static (double[] Values, bool[] Treated, double[] Weights) People(int treated, int comparison, ulong seed)
    {
        var stream = new RandomStream(seed);
        var people = treated + comparison;
        return (
            [.. Enumerable.Range(0, people).Select(row => stream.NextBool(row < treated ? 0.3 : 0.4) ? 1.0 : 0)],
            [.. Enumerable.Range(0, people).Select(row => row < treated)],
            [.. Enumerable.Range(0, people).Select(row => row < treated ? 1 : stream.NextExponential())]);
    }
}
