using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Survival;

public class CoxRegressionTests
{
    // Treated 1, 3; comparison 2, 4; no ties. With r = e^β the likelihood is r/(2r+2) · 1/(r+2) · r/(r+1) · 1:
    // 2β − 2 ln(1 + r) − ln(r + 2), greatest where 2 = 2r/(1 + r) + r/(r + 2), so r² − r − 4 = 0, r = (1 + √17)/2.
    [Fact]
    public void Fit_is_as_worked_by_hand()
    {
        var sample = new SurvivalSample([1, 3, 2, 4], [true, true, true, true], [true, true, false, false], [1, 1, 1, 1]);
        foreach (var ties in Enum.GetValues<CoxTies>())
        {
            var fit = CoxRegression.Fit(sample, ties)!;
            var r = (1 + Math.Sqrt(17)) / 2;
            Near.Equal("log ratio", Math.Log(r), fit.LogHazardRatio, 1e-12);
            // Information: two draws from r against 1, one from r against 2.
            Near.Equal("error", 1 / Math.Sqrt((2 * r / ((1 + r) * (1 + r))) + (2 * r / ((2 + r) * (2 + r)))), fit.ModelStandardError, 1e-11);
            Near.Equal("score test", LogRankTest.Of(sample)!.ChiSquare, fit.ScoreChiSquare, 1e-12);
        }
    }

    [Fact]
    public void Fit_of_Gehan_agrees_with_R()
    {
        var (sample, expected) = OracleSurvival.Gehan();
        Near.Equal("Efron", expected.GetProperty("cox_efron").GetDouble(), CoxRegression.Fit(sample)!.LogHazardRatio, 1e-9);
        Near.Equal("Breslow", expected.GetProperty("cox_breslow").GetDouble(), CoxRegression.Fit(sample, CoxTies.Breslow)!.LogHazardRatio, 1e-9);
    }

    [Theory]
    [InlineData("continuous400")]
    [InlineData("few_controls150")]
    public void Fit_with_weights_agrees_with_R(string name)
    {
        var (oracle, compared) = (new OracleCase(name), 0);
        foreach (var (method, expected) in OracleSurvival.Expected(oracle))
        {
            foreach (var (ties, key) in new[] { (CoxTies.Efron, "cox_efron"), (CoxTies.Breslow, "cox_breslow") })
            {
                var (want, label) = (expected.GetProperty(key), $"{name}/{method} {key} ");
                var fit = CoxRegression.Fit(OracleSurvival.Of(oracle, method), ties)!;
                Near.Equal(label + "log ratio", want.GetProperty("log_hr").GetDouble(), fit.LogHazardRatio, 1e-7, 1e-10);
                Near.Equal(label + "model error", want.GetProperty("se_naive").GetDouble(), fit.ModelStandardError, 1e-7);
                Near.Equal(label + "robust error", want.GetProperty("robust_se_id").GetDouble(), fit.RobustStandardError, 1e-7);
                Near.Equal(label + "null likelihood", want.GetProperty("loglik")[0].GetDouble(), fit.NullLogLikelihood, 1e-10);
                Near.Equal(label + "likelihood", want.GetProperty("loglik")[1].GetDouble(), fit.LogLikelihood, 1e-10);
                Near.Equal(label + "ratio test", want.GetProperty("lr_chisq").GetDouble(), fit.LikelihoodRatioChiSquare, 1e-6, 1e-9);
                Near.Equal(label + "score test", want.GetProperty("score_chisq").GetDouble(), fit.ScoreChiSquare, 1e-7);
                Near.Equal(label + "Wald test", want.GetProperty("wald_chisq").GetDouble(), fit.WaldChiSquare, 1e-6, 1e-9);
                if (want.TryGetProperty("robust_se_pair", out var paired))
                {
                    var clustered = CoxRegression.Fit(OracleSurvival.Of(oracle, method, pairs: true), ties)!;
                    Near.Equal(label + "error by pairs", paired.GetDouble(), clustered.RobustStandardError, 1e-7);
                }

                compared++;
            }

            var efron = CoxRegression.Fit(OracleSurvival.Of(oracle, method))!;
            var check = ProportionalHazardsTest.Of(OracleSurvival.Of(oracle, method), efron)!;
            Near.Equal($"{name}/{method} proportional hazards", expected.GetProperty("ph_test").GetProperty("chisq").GetDouble(), check.ChiSquare, 1e-6, 1e-9);
            Near.Equal($"{name}/{method} proportional hazards p", expected.GetProperty("ph_test").GetProperty("p").GetDouble(), check.PValue, 1e-6);
        }

        Assert.True(compared >= 20, $"only {compared} were compared");
    }

    public static TheoryData<string, double[], bool[], double[]> Degenerate() => new()
    {
        { "Nobody had the event", [5, 9, 1, 2], [false, false, false, false], [1, 1, 1, 1] },
        { "Nobody in the treatment group had the event", [5, 9, 1, 2], [false, false, true, true], [1, 1, 1, 1] },
        { "Nobody in the comparison group had the event", [5, 9, 1, 2], [true, true, false, false], [1, 1, 1, 1] },
        { "Nobody in the comparison group has a time", [5, 9, 1, 2], [true, true, true, true], [1, 1, 0, 0] },
        { "All events of one group came before", [5, 9, 1, 2], [true, true, true, true], [1, 1, 1, 1] },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Fit_of_degenerate_data_says_why(string why, double[] times, bool[] events, double[] weights)
    {
        var sample = new SurvivalSample(times, events, [true, true, false, false], weights);
        Assert.Null(CoxRegression.Fit(sample));
        Assert.Contains(why, CoxRegression.WhyUndefined(sample), StringComparison.Ordinal);
    }
}
