using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Regression;

public class LinearRegressionTests
{
    private static readonly double[] Values = [3, 5, 1, 2, 3];

    private static readonly bool[] Treated = [true, true, false, false, false];

    private static readonly double[] Ones = [1, 1, 1, 1, 1];

    private static readonly double[] Covariate = [1, 2, 0, 1, 2];

    // y = 1 + x + t·1½ + e: residuals of the treated ∓(½ − …). Normal equations in x about the treated's mean 1½ and t:
    // within-group slopes: treated Sxy = 1, Sxx = ½; comparison Sxy = 2, Sxx = 2; pooled slope 3/2.5 = 1.2.
    // Difference of means 4 − 2 = 2, of x 1½ − 1 = ½: effect 2 − 1.2 × ½ = 1.4.
    // Residuals: treated ∓(1 − 0.6) = ∓0.4, comparison ±0.2 (0.2, 0, −0.2): Σ = 2(0.16) + 2(0.04) = 0.4, df 2, σ² = 0.2.
    // Var = σ²(½ + ⅓ + ½²/2.5) = 0.2 × 0.9333…
    [Fact]
    public void Effect_is_as_worked_by_hand()
    {
        var sample = new RegressionSample(Values, Treated, Ones, [Covariate]);
        var effect = LinearRegression.Effect(sample, RobustVariance.Classical)!;
        Near.Equal("effect", 1.4, effect.Estimate, 1e-13);
        Near.Equal("standard error", Math.Sqrt(0.2 * (0.5 + (1.0 / 3) + 0.1)), effect.StandardError, 1e-13);
        Assert.Equal(2, effect.DegreesOfFreedom);
    }

    [Fact]
    public void All_agrees_with_R_with_and_without_interactions()
    {
        var expected = Table.Read(Path.Combine(OracleCase.Root, "adjusted", "expected.csv"));
        var compared = 0;
        for (var row = 0; row < expected.Rows; row++)
        {
            var label = $"{expected["case"][row]} {expected["method"][row]} {expected["outcome"][row]} {expected["convention"][row]}";
            var sample = OracleSamples.Of(
                new OracleCase(expected["case"][row]), expected["method"][row], expected["outcome"][row],
                expected["covariates"][row].Split(' '), expected["interactions"][row] == "1");
            var test = LinearRegression.All(sample).Single(one => one.Convention == expected["convention"][row]);
            Near.Equal(label + " estimate", expected.Numbers("estimate")[row], test.Estimate, 1e-9, 1e-12);
            Near.Equal(label + " se", expected.Numbers("se")[row], test.StandardError, 1e-9);
            Near.Equal(label + " df", expected.Numbers("df")[row], test.DegreesOfFreedom, 0);
            Near.Equal(label + " p", expected.Numbers("p")[row], test.PValue, 1e-8);
            compared++;
        }

        Assert.Equal(58, compared);
    }

    [Fact]
    public void All_without_covariates_is_the_unadjusted_comparison()
    {
        var oracle = new OracleCase("lalonde");
        var sample = OracleSamples.Of(oracle, "radius_0.2sd_ps", "re78", [], interactions: true);
        var plain = MeanComparison.Of([.. oracle.Data.Numbers("re78").Select(value => (double?)value)], oracle.Treated, oracle.Weights("radius_0.2sd_ps"), binary: false);
        foreach (var hc in new[] { "hc0", "hc1", "hc2", "hc3" })
        {
            var (adjusted, unadjusted) = (LinearRegression.All(sample).Single(test => test.Convention == $"adjusted_regress_{hc}"), plain.Conventions.Single(test => test.Convention == $"regress_{hc}"));
            Near.Equal(hc, unadjusted.StandardError, adjusted.StandardError, 1e-11);
            Near.Equal(hc, unadjusted.Estimate, adjusted.Estimate, 1e-11);
        }
    }

    [Fact]
    public void Sample_leaves_out_what_earlier_covariates_say()
    {
        double[] twice = [.. Covariate.Select(x => (2 * x) + 1)];
        var sample = new RegressionSample(Values, Treated, Ones, [Covariate, [1, 1, 1, 1, 1], twice]);
        Assert.Equal([1, 2], sample.AliasedCovariates);
        Assert.Equal(3, sample.Rank);
        Near.Equal("effect", 1.4, LinearRegression.Effect(sample, RobustVariance.Classical)!.Estimate, 1e-12);
    }

    [Fact]
    public void Sample_people_without_weight_or_value_count_for_nothing()
    {
        var sample = new RegressionSample([.. Values, 100, double.NaN], [.. Treated, true, false], [.. Ones, 0, 1], [[.. Covariate, 50, 7]]);
        Assert.Equal(5, sample.Rows);
        Near.Equal("effect", 1.4, LinearRegression.Effect(sample, RobustVariance.Classical)!.Estimate, 1e-13);
    }

    [Fact]
    public void All_is_the_same_with_one_thread_and_with_many()
    {
        var stream = new RandomStream(5);
        const int people = 30_000;
        bool[] treated = [.. Enumerable.Range(0, people).Select(row => row % 50 == 0)];
        double[] Draw() => [.. Enumerable.Range(0, people).Select(_ => stream.NextNormal())];
        var sample = new RegressionSample(Draw(), treated, [.. Draw().Select(Math.Abs)], [Draw(), Draw()], interactions: true);
        Assert.Equal(Blocks.WithThreads(1, () => LinearRegression.All(sample)), Blocks.WithThreads(4, () => LinearRegression.All(sample)));
    }

    [Fact]
    public void Effect_that_one_person_decides_alone_has_no_HC3()
    {
        var sample = new RegressionSample([3, 1, 2, 3], [true, false, false, false], [1, 1, 1, 1], []);
        Assert.Null(LinearRegression.Effect(sample, RobustVariance.Hc3));
        Assert.All(LinearRegression.All(sample), test => Assert.True(double.IsFinite(test.StandardError)));
    }

    [Fact]
    public void Effect_of_an_empty_group_is_not_defined()
    {
        Assert.Empty(LinearRegression.All(new RegressionSample(Values, [true, true, true, true, true], Ones, [Covariate])));
        Assert.Empty(LinearRegression.All(new RegressionSample(Values, Treated, [1, 1, 0, 0, 0], [Covariate])));
        Assert.Empty(LinearRegression.All(new RegressionSample([7, 7, 7, 7, 7], Treated, Ones, [Covariate])));
        Assert.Empty(LinearRegression.All(new RegressionSample(Values, Treated, [0, 0, 0, 0, 0], [Covariate])));
    }
}
