using System.Text.Json;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Sensitivity;

public sealed class RobustnessValueTests
{
    // t = 3, df = 100: f = 0.3, partial R² = 9/109, RV = ½(√(0.0081 + 0.36) − 0.09).
    [Fact]
    public void Of_is_as_worked_by_hand()
    {
        var value = RobustnessValue.Of(new EffectEstimate("hand", 3, 1, 100, 0.003, new ConfidenceInterval(1, 5)))!;
        Near.Equal("partial R²", 9 / 109.0, value.PartialR2, 1e-14);
        Near.Equal("robustness value", 0.5 * (Math.Sqrt(0.3681) - 0.09), value.Estimate, 1e-14);
        Assert.InRange(value.Interval, 0.05, 0.12);
    }

    [Fact]
    public void Of_agrees_with_the_reference()
    {
        var compared = 0;
        foreach (var name in new[] { "lalonde", "continuous400", "few_controls150" })
        {
            var oracle = new OracleCase(name);
            foreach (var method in oracle.Methods().Where(method => oracle.Has("match", method, "outcomes.json")))
            {
                foreach (var outcome in oracle.Json("match", method, "outcomes.json").EnumerateObject())
                {
                    if (outcome.Value.ValueKind != JsonValueKind.Object || !outcome.Value.TryGetProperty("sensemakr", out var expected)) continue;
                    if (OracleCase.Number(expected.GetProperty("estimate")) is null) continue;
                    string[] covariates = [.. expected.GetProperty("covariates").EnumerateArray().Select(covariate => covariate.GetString()!)];
                    var effect = LinearRegression.Effect(
                        new RegressionSample(oracle.Data.Numbers(outcome.Name), oracle.Treated, WeightsOfMatchIt(oracle, method), [.. covariates.Select(oracle.Data.Numbers)]),
                        RobustVariance.Classical)!;
                    var value = RobustnessValue.Of(effect)!;
                    var label = $"{name} {method} {outcome.Name}";
                    Near.Equal(label + " partial R²", OracleCase.Number(expected.GetProperty("partial_r2")), value.PartialR2, 1e-8, 1e-12);
                    Near.Equal(label + " value", OracleCase.Number(expected.GetProperty("rv_q1")), value.Estimate, 1e-8, 1e-12);
                    Near.Equal(label + " of the interval", OracleCase.Number(expected.GetProperty("rv_q1_alpha05")), value.Interval, 1e-8, 1e-12);
                    compared++;
                }
            }
        }

        Assert.True(compared >= 6, $"only {compared} cases were compared");
    }

    [Fact]
    public void Of_without_degrees_of_freedom_is_not_defined() =>
        Assert.Null(RobustnessValue.Of(new EffectEstimate("hand", 3, 1, 1, 0.2, new ConfidenceInterval(-5, 5))));

    // The formula of the bias is exact for linear models: a benchmark of strength one, computed from the very covariate that
    // was left out, takes the estimate at least as far as putting that covariate back does.
    [Fact]
    public void Benchmarks_are_at_least_as_strong_as_the_covariate_itself()
    {
        var oracle = new OracleCase("lalonde");
        var weights = oracle.Weights("unmatched");
        DesignColumn Column(string name) => new(name, name, null, oracle.Data.Numbers(name));
        var (age, education) = (Column("age"), Column("educ"));
        var values = oracle.Data.Numbers("re78");
        var mark = Assert.Single(ConfounderBenchmark.Of(values, oracle.Treated, weights, [age, education], [education], [1]));
        double Effect(params DesignColumn[] covariates) =>
            LinearRegression.Effect(new RegressionSample(values, oracle.Treated, weights, [.. covariates.Select(column => column.Values)]), RobustVariance.Classical)!.Estimate;

        var (with, without) = (Effect(age, education), Effect(age));
        Assert.True(Math.Abs(mark.Estimate - with) >= Math.Abs(without - with) - 1e-9);
        Assert.InRange(mark.OfTakingPart, 0, 1);
        Assert.InRange(mark.OfOutcome, 0, 1);
    }

    [Fact]
    public void Benchmarks_grow_with_their_multiple()
    {
        var oracle = new OracleCase("lalonde");
        var married = new DesignColumn("married", "married", null, oracle.Data.Numbers("married"));
        var age = new DesignColumn("age", "age", null, oracle.Data.Numbers("age"));
        var marks = ConfounderBenchmark.Of(oracle.Data.Numbers("re78"), oracle.Treated, oracle.Weights("unmatched"), [age, married], [age], [1, 2, 3]);
        Assert.Equal([1.0, 2, 3], marks.Select(mark => mark.Times));
        Assert.True(marks[0].OfTakingPart < marks[1].OfTakingPart && marks[1].OfOutcome < marks[2].OfOutcome);
    }

    // The classical error depends on how the weights of the groups are scaled to one another; the reference used MatchIt's.
    private static double[] WeightsOfMatchIt(OracleCase oracle, string method)
    {
        var given = oracle.Csv("match", method, "weights.csv");
        var weights = given["id"].Zip(given.Numbers("weight_matchit")).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. oracle.Ids.Select(id => weights.GetValueOrDefault(id))];
    }
}
