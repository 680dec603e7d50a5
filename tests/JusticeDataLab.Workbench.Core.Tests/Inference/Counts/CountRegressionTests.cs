using JusticeDataLab.Workbench.Core.Inference.Counts;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Tests.Inference.Regression;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Counts;

public class CountRegressionTests
{
    // Means 2 and 4 of two people each, totals 4 and 8. Model: √(1/4 + 1/8). Robust: Σ(y − μ)²/(nμ)² = 2/16 + 8/64 = ¼.
    [Fact]
    public void Poisson_is_as_worked_by_hand()
    {
        var ratio = CountRegression.Poisson(Sample([1, 3, 2, 6], [1, 1, 1, 1]));
        Near.Equal("ratio", 0.5, ratio.Model!.Ratio, 1e-12);
        Near.Equal("model error", Math.Sqrt(0.375), ratio.Model.LogStandardError, 1e-10);
        Near.Equal("robust error", 0.5, ratio.Robust!.LogStandardError, 1e-10);
        // Pearson: (1 + 1)/2 + (4 + 4)/4 = 3 over 4 − 2.
        Near.Equal("dispersion", 1.5, ratio.Dispersion, 1e-10);
        Assert.Equal(0, ratio.Alpha);
    }

    [Theory]
    [InlineData("continuous400", "cnt")]
    [InlineData("few_controls150", "cnt")]
    public void Models_agree_with_R(string name, string outcome)
    {
        var (oracle, compared) = (new OracleCase(name), 0);
        foreach (var method in oracle.Methods().Where(method => oracle.Has("match", method, "outcomes.json")))
        {
            var models = oracle.Json("match", method, "outcomes.json").GetProperty(outcome).GetProperty("models");
            var sample = OracleSamples.Of(oracle, method, outcome, [], interactions: false);
            var (poisson, want, label) = (CountRegression.Poisson(sample), models.GetProperty("poisson"), $"{name}/{method} ");
            Near.Equal(label + "ratio", want.GetProperty("log_rr").GetDouble(), Math.Log(poisson.Model!.Ratio), 1e-7, 1e-10);
            Near.Equal(label + "model error", want.GetProperty("se_model").GetDouble(), poisson.Model.LogStandardError, 1e-7);
            Near.Equal(label + "robust error", want.GetProperty("se_hc0").GetDouble(), poisson.Robust!.LogStandardError, 1e-7);
            Near.Equal(label + "dispersion", want.GetProperty("pearson_dispersion").GetDouble(), poisson.Dispersion, 1e-7);

            var (negative, nb) = (CountRegression.NegativeBinomial(sample), models.GetProperty("negative_binomial"));
            Near.Equal(label + "negative binomial ratio", nb.GetProperty("log_rr").GetDouble(), Math.Log(negative.Model!.Ratio), 1e-6, 1e-9);
            if (OracleCase.Number(nb.GetProperty("theta")) is not < 1e4) continue; // as good as Poisson: θ has no limit and R stops somewhere
            Near.Equal(label + "negative binomial error", nb.GetProperty("se").GetDouble(), negative.Model.LogStandardError, 1e-6);
            Near.Equal(label + "θ", OracleCase.Number(nb.GetProperty("theta")), 1 / negative.Alpha, 1e-5);
            Near.Equal(label + "error of θ", OracleCase.Number(nb.GetProperty("se_theta")), negative.ThetaStandardError, 1e-3); // R takes it a step before the end
            Near.Equal(label + "likelihood", nb.GetProperty("two_loglik").GetDouble(), 2 * negative.LogLikelihood, 1e-8);
            compared++;
        }

        Assert.True(compared > 5, $"only {compared} were compared");
    }

    [Fact]
    public void NegativeBinomial_of_counts_no_more_spread_than_Poisson_is_Poisson()
    {
        var sample = Sample([1, 3, 2, 3], [1, 1, 1, 1]);
        var negative = CountRegression.NegativeBinomial(sample);
        Assert.Equal((0, (double?)null), (negative.Alpha, negative.ThetaStandardError));
        Near.Equal("error", CountRegression.Poisson(sample).Model!.LogStandardError, negative.Model!.LogStandardError, 1e-9);
    }

    public static TheoryData<string, double[], double[]> Degenerate() => new()
    {
        { "Nobody had any", [0, 0, 0, 0], [1, 1, 1, 1] },
        { "Nobody in the treatment group had any", [0, 0, 1, 2], [1, 1, 1, 1] },
        { "Nobody in the comparison group had any", [1, 2, 0, 0], [1, 1, 1, 1] },
        { "Nobody in the comparison group has this measure", [1, 2, 3, 4], [1, 1, 0, 0] },
        { "not more people than coefficients", [1, 2, 3, 4], [1, 0, 1, 0] },
    };

    [Theory]
    [MemberData(nameof(Degenerate))]
    public void Models_of_degenerate_data_say_why(string why, double[] values, double[] weights)
    {
        foreach (var ratio in new[] { CountRegression.Poisson(Sample(values, weights)), CountRegression.NegativeBinomial(Sample(values, weights)) })
        {
            Assert.Null(ratio.Model);
            Assert.Contains(why, ratio.WhyUndefined, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Models_are_of_whole_numbers() => Assert.Throws<ArgumentException>(() => CountRegression.Poisson(Sample([1, 2.5, 3, 4], [1, 1, 1, 1])));

    private static RegressionSample Sample(double[] values, double[] weights) => new(values, [true, true, false, false], weights, []);
}
