using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Survival;

public class KaplanMeierTests
{
    // Treated: events at 1 and 3, censored at 2 and 4. S(1) = ¾; S(3) = ¾ × ½ = ⅜.
    // Greenwood: 1/(4·3) = 1/12; + 1/(2·1) = 7/12. SE(3) = ⅜ √(7/12). Mean to 4: 1 + 2·¾ + 1·⅜ = 2.875.
    private static readonly SurvivalSample Hand = new([1, 2, 3, 4, 9], [true, false, true, false, true], [true, true, true, true, false], [1, 1, 1, 1, 1]);

    [Fact]
    public void Curve_is_as_worked_by_hand()
    {
        var curve = KaplanMeierCurve.Of(Hand, treated: true);
        Assert.False(curve.IsRobust);
        var (first, third) = (curve.At(1), curve.At(3.5));
        Near.Equal("S(1)", 0.75, first.Survival, 1e-15);
        Near.Equal("S(3)", 0.375, third.Survival, 1e-15);
        Near.Equal("error", 0.375 * Math.Sqrt(7.0 / 12), third.StandardError, 1e-15);
        Assert.Equal((4, 4.0, 1.0), (first.People, first.AtRisk, first.Events));
        Assert.Equal((1, 1.0, 0.0), (third.People, third.AtRisk, third.Events));
        Near.Equal("mean", 2.875, curve.MeanUpTo(4).Mean, 1e-15);
        Assert.Equal(1, curve.At(0.5).Survival);
        Assert.Equal(0.5, curve.MeanUpTo(0.5).Mean);
    }

    // Without censoring the jackknife of shares is the binomial variance: S(1 − S)/n, here ½ · ½ / 4 for weights of ½.
    [Fact]
    public void Curve_of_fractional_weights_takes_the_spread_from_the_people()
    {
        var sample = new SurvivalSample([1, 1, 5, 5, 5], [true, true, true, false, true], [true, true, true, true, false], [0.5, 0.5, 0.5, 0.5, 1]);
        var curve = KaplanMeierCurve.Of(sample, treated: true);
        Assert.True(curve.IsRobust);
        Near.Equal("error", Math.Sqrt(0.25 / 4), curve.At(1).StandardError, 1e-14);
        Near.Equal("mean", 3, curve.MeanUpTo(5).Mean, 1e-14);
        // Times to 5 are 1, 1, 5, 5: their spread is 2, so the error of the mean is 2/√4.
        Near.Equal("error of the mean", 1, curve.MeanUpTo(5).StandardError, 1e-14);
    }

    [Theory]
    [InlineData("continuous400")]
    [InlineData("few_controls150")]
    public void Curves_agree_with_R(string name)
    {
        var (oracle, compared) = (new OracleCase(name), 0);
        foreach (var (method, expected) in OracleSurvival.Expected(oracle))
        {
            var sample = OracleSurvival.Of(oracle, method);
            foreach (var group in new[] { "treated", "control" })
            {
                var curve = KaplanMeierCurve.Of(sample, group == "treated");
                foreach (var band in new[] { "log", "log-log" })
                {
                    var want = expected.GetProperty("km").GetProperty(group).GetProperty(band);
                    for (var i = 0; i < want.GetProperty("time").GetArrayLength(); i++)
                    {
                        var point = curve.At(want.GetProperty("time")[i].GetDouble());
                        var interval = band == "log" ? point.LogBand : point.LogLogBand;
                        var label = $"{name}/{method} {group} {band} {point.Time} ";
                        Near.Equal(label + "survival", OracleCase.Number(want.GetProperty("survival")[i]), point.Survival, 1e-9, 1e-12);
                        Near.Equal(label + "at risk", OracleCase.Number(want.GetProperty("n_risk")[i]), point.AtRisk, 1e-9, 1e-9);
                        if (point.Survival is 0 or 1) continue; // R writes NaN where the workbench says that nobody is left or nothing happened
                        Near.Equal(label + "error", OracleCase.Number(want.GetProperty("std_err")[i]), point.StandardError, 1e-9);
                        Near.Equal(label + "low", OracleCase.Number(want.GetProperty("lower")[i]), interval?.Lower, 1e-9);
                        Near.Equal(label + "high", OracleCase.Number(want.GetProperty("upper")[i]), interval?.Upper, 1e-9);
                        compared++;
                    }
                }

                var mean = curve.MeanUpTo(365);
                var rmst = expected.GetProperty("rmst_365").GetProperty(group);
                Near.Equal($"{method} {group} mean", rmst.GetProperty("rmst").GetDouble(), mean.Mean, 1e-9);
                Near.Equal($"{method} {group} mean's error", rmst.GetProperty("se").GetDouble(), mean.ModelStandardError, 1e-9);
            }
        }

        Assert.True(compared > 100, $"only {compared} points were compared");
    }

    [Fact]
    public void Curve_of_Gehan_agrees_with_R()
    {
        var (sample, expected) = OracleSurvival.Gehan();
        var curve = KaplanMeierCurve.Of(sample, treated: true);
        var want = expected.GetProperty("km_treated");
        for (var i = 0; i < want.GetProperty("time").GetArrayLength(); i++)
        {
            var point = curve.At(want.GetProperty("time")[i].GetDouble());
            Near.Equal($"week {point.Time}", want.GetProperty("surv")[i].GetDouble(), point.Survival, 1e-12);
            Near.Equal($"error at week {point.Time}", want.GetProperty("std_err_of_log")[i].GetDouble(), point.StandardError / point.Survival, 1e-12);
        }
    }

    [Fact]
    public void Curve_stays_defined_when_all_or_none_have_the_event()
    {
        var all = KaplanMeierCurve.Of(new SurvivalSample([1, 2, 2], [true, true, true], [true, true, false], [0.3, 0.6, 0.1]), treated: true);
        Assert.Equal(0, all.Points[^1].Survival);
        Assert.Null(all.Points[^1].StandardError);
        Assert.Null(all.Points[^1].LogBand);
        Near.Equal("mean", (0.3 + (2 * 0.6)) / 0.9, all.MeanUpTo(365).Mean, 1e-14);
        var none = KaplanMeierCurve.Of(new SurvivalSample([365, 365, 365], [false, false, false], [true, true, false], [1, 1, 1]), treated: true);
        Assert.Equal((1.0, 0.0), (none.Points[^1].Survival, none.Points[^1].StandardError));
        Assert.Equal((365.0, 0.0, 0.0), (none.MeanUpTo(365).Mean, none.MeanUpTo(365).StandardError, none.MeanUpTo(365).ModelStandardError));
    }
}
