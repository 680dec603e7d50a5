using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Regression;

public class GComputationTests
{
    [Theory]
    [InlineData("lalonde", "emp78")]
    [InlineData("continuous400", "y")]
    [InlineData("few_controls150", "y")]
    public void Of_agrees_with_R(string name, string outcome)
    {
        var oracle = new OracleCase(name);
        var compared = 0;
        foreach (var method in oracle.Methods().Where(method => oracle.Has("match", method, "outcomes.json")))
        {
            if (!oracle.Json("match", method, "outcomes.json").GetProperty(outcome).TryGetProperty("g_computation", out var expected)) continue;
            var covariates = expected.GetProperty("covariates").EnumerateArray().Select(one => one.GetString()!);
            var sample = OracleSamples.Of(oracle, method, outcome, covariates, interactions: true, pairs: method.StartsWith("nn", StringComparison.Ordinal));
            // R's vcovCL with pairs: HC0 times G/(G − 1). R's vcovHC without.
            var result = GComputation.Of(sample, sample.Clusters is null ? RobustVariance.Hc0 : RobustVariance.ClusterHc0);
            var pairs = sample.Clusters is null ? double.PositiveInfinity : sample.Clusters.Max() + 1;
            var factor = double.IsInfinity(pairs) ? 1 : Math.Sqrt(pairs / (pairs - 1));
            Near.Equal($"{method} effect", expected.GetProperty("att").GetDouble(), result.Effect!.Estimate, 1e-8, 1e-11);
            Near.Equal($"{method} error", expected.GetProperty("se").GetDouble(), result.Effect.StandardError * factor, 1e-7);
            Near.Equal($"{method} with", expected.GetProperty("mean_p1").GetDouble(), result.MeanTreated, 1e-9);
            Near.Equal($"{method} without", expected.GetProperty("mean_p0").GetDouble(), result.MeanUntreated, 1e-9);
            Near.Equal($"{method} ratio", expected.GetProperty("log_rr").GetDouble(), Math.Log(result.RiskRatio!.Ratio), 1e-8, 1e-11);
            Near.Equal($"{method} error of the ratio", expected.GetProperty("log_rr_se").GetDouble(), result.RiskRatio.LogStandardError * factor, 1e-7);
            compared++;
        }

        Assert.True(compared > 5, $"only {compared} were compared");
    }

    // Without covariates the model repeats the shares: ¾ of four treated and ½ of four others. HC0: p(1 − p)/n each.
    [Fact]
    public void Of_no_covariates_is_the_difference_of_shares()
    {
        var sample = new RegressionSample(
            [1, 1, 1, 0, 1, 1, 0, 0], [true, true, true, true, false, false, false, false], [1, 1, 1, 1, 1, 1, 1, 1], []);
        var result = GComputation.Of(sample);
        Near.Equal("difference", 0.25, result.Effect!.Estimate, 1e-10);
        Near.Equal("error", Math.Sqrt((0.75 * 0.25 / 4) + (0.25 / 4)), result.Effect.StandardError, 1e-7);
        Near.Equal("ratio", 1.5, result.RiskRatio!.Ratio, 1e-10);
    }

    public static TheoryData<string, double[], double[], double[]> Degenerate() => new()
    {
        { "Everyone has the same outcome", [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [0, 1, 0, 1, 2, 4] },
        { "Nobody in the comparison group", [1, 0, 1, 0], [1, 1, 0, 0], [0, 1, 0, 1] },
        { "without error", [1, 1, 1, 0, 0, 0], [1, 1, 1, 1, 1, 1], [3, 3, 3, 1, 1, 1] },
        { "not more people than coefficients", [1, 0, 0, 1], [1, 1, 1, 1], [1, 2, 2, 3] },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Of_degenerate_data_says_why(string why, double[] values, double[] weights, double[] covariate)
    {
        bool[] treated = [.. values.Select((_, row) => row % values.Length < 2)];
        var result = GComputation.Of(new RegressionSample(values, treated, weights, [covariate], interactions: true));
        Assert.Null(result.Effect);
        Assert.Contains(why, result.WhyUndefined, StringComparison.Ordinal);
    }
}
