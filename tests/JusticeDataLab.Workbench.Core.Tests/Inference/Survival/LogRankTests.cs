using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Survival;

public class LogRankTests
{
    // Treated 1, 3; comparison 2, 4; all events. Expected: ½ + ⅓ + ½ + 0 = 4/3. Variance: ¼ + 2/9 + ¼ + 0 = 13/18.
    [Fact]
    public void Of_is_as_worked_by_hand()
    {
        var test = LogRankTest.Of(new SurvivalSample([1, 3, 2, 4], [true, true, true, true], [true, true, false, false], [1, 1, 1, 1]))!;
        Assert.Equal(2, test.Observed);
        Near.Equal("expected", 4.0 / 3, test.Expected, 1e-15);
        Near.Equal("variance", 13.0 / 18, test.Variance, 1e-15);
        Near.Equal("chi-square", 4.0 / 9 / (13.0 / 18), test.ChiSquare, 1e-14);
    }

    [Fact]
    public void Of_Gehan_agrees_with_R()
    {
        var (sample, expected) = OracleSurvival.Gehan();
        var test = LogRankTest.Of(sample)!;
        Near.Equal("chi-square", expected.GetProperty("logrank_chisq").GetDouble(), test.ChiSquare, 1e-12);
        Near.Equal("expected", expected.GetProperty("expected")[1].GetDouble(), test.Expected, 1e-12);
        Near.Equal("variance", expected.GetProperty("var_treated").GetDouble(), test.Variance, 1e-12);
        Assert.Equal(9, test.Observed);
    }

    [Theory]
    [InlineData("continuous400")]
    [InlineData("few_controls150")]
    public void Of_matched_pairs_agrees_with_R(string name)
    {
        var (oracle, compared) = (new OracleCase(name), 0);
        foreach (var (method, expected) in OracleSurvival.Expected(oracle))
        {
            foreach (var kind in new[] { "logrank", "peto_peto" })
            {
                if (!expected.TryGetProperty(kind, out var want)) continue;
                var test = LogRankTest.Of(OracleSurvival.Of(oracle, method), petoPeto: kind == "peto_peto")!;
                Near.Equal($"{method} {kind}", want.GetProperty("chisq").GetDouble(), test.ChiSquare, 1e-9);
                Near.Equal($"{method} {kind} p", want.GetProperty("p").GetDouble(), test.PValue, 1e-8);
                Near.Equal($"{method} {kind} variance", want.GetProperty("variance_treated").GetDouble(), test.Variance, 1e-9);
                compared++;
            }
        }

        Assert.True(compared > 5, $"only {compared} were compared");
    }

    [Fact]
    public void Of_nobody_with_the_event_is_not_defined() =>
        Assert.Null(LogRankTest.Of(new SurvivalSample([1, 3], [false, false], [true, false], [1, 1])));
}
