using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference;

public class MeanTestsOracleTests
{
    public static TheoryData<string> Cases() =>
    [
        "continuous400", "few_controls150", "lalonde", "tiny2_equidistant", "tiny3_order_matters", "tiny4_caliper_boundary",
        "tiny5_reuse_and_order", "tiny6_exact_strata", "tiny7_duplicate_treated",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_every_convention_agrees_with_R(string name)
    {
        var oracle = new OracleCase(name);
        var compared = 0;
        foreach (var method in oracle.Methods().Where(method => oracle.Has("match", method, "outcomes.json")))
        {
            var weights = oracle.Weights(method);
            foreach (var outcome in oracle.Description.GetProperty("outcomes").EnumerateArray())
            {
                var type = outcome.GetProperty("type").GetString();
                var column = outcome.GetProperty("name").GetString()!;
                if (type is not ("binary" or "count" or "continuous")) continue;
                var values = oracle.Data.Numbers(column).Select(value => double.IsNaN(value) ? (double?)null : value).ToArray();
                var result = MeanComparison.Of(values, oracle.Treated, weights, type == "binary");
                var tests = oracle.Json("match", method, "outcomes.json").GetProperty(column).GetProperty("tests");
                foreach (var test in result.Conventions)
                {
                    if (!tests.TryGetProperty(test.Convention, out var expected)) continue;
                    var label = $"{name}/{method} {column} {test.Convention} ";
                    Near.Equal(label + "estimate", OracleCase.Number(expected.GetProperty("estimate")), test.Estimate, 1e-9, 1e-13);
                    Near.Equal(label + "se", OracleCase.Number(expected.GetProperty("se")), test.StandardError, 1e-9);
                    if (expected.TryGetProperty("df", out var degrees)) Near.Equal(label + "df", OracleCase.Number(degrees), test.DegreesOfFreedom, 1e-9);
                    Near.Equal(label + "p", OracleCase.Number(expected.GetProperty("p")), test.PValue, 1e-8, 1e-12);
                    Near.Equal(label + "low", OracleCase.Number(expected.GetProperty("ci_lo")), test.Interval.Lower, 1e-9, 1e-12);
                    Near.Equal(label + "high", OracleCase.Number(expected.GetProperty("ci_hi")), test.Interval.Upper, 1e-9, 1e-12);
                    compared++;
                }

                Near.Equal("ESS", tests.GetProperty("ess_control").GetDouble(), result.Comparison.EffectiveSampleSize, 1e-12);
                Near.Equal("mean", tests.GetProperty("mean_control").GetDouble(), result.Comparison.Mean, 1e-12, 1e-12);
                var marked = tests.TryGetProperty("welch_weighted_ess", out var welch) && OracleCase.Number(welch.GetProperty("se")) > 0;
                Assert.True(marked == result.Difference is not null, $"{name}/{method} {column}: the marked test should be defined exactly when R defines it");
            }
        }

        Assert.True(compared > 10, $"only {compared} tests were compared");
    }
}
