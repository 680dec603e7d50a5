using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference;

public class RatioTestsTests
{
    // 3 of 4 against 2 of 8: RR 3, ln RR variance (¼)/(4·¾) + (¾)/(8·¼) = 1/12 + 3/8 = 11/24.
    // OR 3/(⅓) = 9, variance 1/3 + 1/1 + 1/2 + 1/6 = 2.
    [Fact]
    public void All_is_as_worked_by_hand()
    {
        var ratios = All([1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0], 4, 1);
        Assert.Equal(["risk_ratio_ess", "risk_ratio_n", "risk_ratio_robust", "odds_ratio_ess", "odds_ratio_n", "odds_ratio_robust"], ratios.Select(ratio => ratio.Convention));
        Assert.All(ratios.Take(3), ratio => Near.Equal(ratio.Convention, 3, ratio.Ratio, 1e-14));
        Assert.All(ratios.Take(3), ratio => Near.Equal(ratio.Convention, Math.Sqrt(11.0 / 24), ratio.LogStandardError, 1e-14));
        Assert.All(ratios.Skip(3), ratio => Near.Equal(ratio.Convention, 9, ratio.Ratio, 1e-14));
        Assert.All(ratios.Skip(3), ratio => Near.Equal(ratio.Convention, Math.Sqrt(2), ratio.LogStandardError, 1e-14));
    }

    [Theory]
    [InlineData("lalonde", "emp78")]
    [InlineData("continuous400", "y")]
    [InlineData("few_controls150", "y")]
    public void All_agrees_with_R(string name, string outcome)
    {
        var (oracle, compared) = (new OracleCase(name), 0);
        foreach (var method in oracle.Methods().Where(method => oracle.Has("match", method, "outcomes.json")))
        {
            var tests = oracle.Json("match", method, "outcomes.json").GetProperty(outcome).GetProperty("tests");
            var values = oracle.Data.Numbers(outcome).Select(value => double.IsNaN(value) ? (double?)null : value).ToArray();
            var ratios = RatioTests.All(
                WeightedMoments.Of(values, oracle.Weights(method), oracle.Treated, group: true), WeightedMoments.Of(values, oracle.Weights(method), oracle.Treated, group: false));
            foreach (var ratio in ratios.Where(ratio => tests.TryGetProperty(ratio.Convention, out _)))
            {
                var want = tests.GetProperty(ratio.Convention);
                Near.Equal($"{method} {ratio.Convention}", want.GetProperty("estimate").GetDouble(), ratio.Ratio, 1e-9);
                Near.Equal($"{method} {ratio.Convention} error", want.GetProperty("log_se").GetDouble(), ratio.LogStandardError, 1e-9);
                Near.Equal($"{method} {ratio.Convention} low", want.GetProperty("ci_lo").GetDouble(), ratio.Lower, 1e-9);
                Near.Equal($"{method} {ratio.Convention} high", want.GetProperty("ci_hi").GetDouble(), ratio.Upper, 1e-9);
                Near.Equal($"{method} {ratio.Convention} p", want.GetProperty("p").GetDouble(), ratio.PValue, 1e-8);
                compared++;
            }

            var logit = tests.GetProperty("logit_weighted");
            var robust = ratios.Single(ratio => ratio.Convention == "odds_ratio_robust");
            Near.Equal($"{method} logit", logit.GetProperty("log_or").GetDouble(), Math.Log(robust.Ratio), 1e-7, 1e-10);
            Near.Equal($"{method} logit error", logit.GetProperty("se_hc0").GetDouble(), robust.LogStandardError, 1e-7);
        }

        Assert.True(compared > 30, $"only {compared} were compared");
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    [InlineData(0, 0)]
    public void All_of_a_share_of_0_has_none(int treated, int comparison) =>
        Assert.Empty(All([.. Enumerable.Range(0, 4).Select(i => i < treated ? 1.0 : 0), .. Enumerable.Range(0, 4).Select(i => i < comparison ? 1.0 : 0)], 4, 1));

    [Fact]
    public void All_of_a_share_of_1_has_no_odds() =>
        Assert.All(All([1, 1, 1, 1, 1, 0, 0, 0], 4, 1), ratio => Assert.StartsWith("risk", ratio.Convention, StringComparison.Ordinal));

    private static IReadOnlyList<RatioEstimate> All(double?[] values, int treated, double weight)
    {
        bool[] group = [.. values.Select((_, row) => row < treated)];
        double[] weights = [.. values.Select(_ => weight)];
        return RatioTests.All(WeightedMoments.Of(values, weights, group, group: true), WeightedMoments.Of(values, weights, group, group: false));
    }
}
