using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Propensity;

public class LogisticRegressionOracleTests
{
    [Theory]
    [InlineData("continuous400")]
    [InlineData("few_controls150")]
    [InlineData("lalonde")]
    [InlineData("scaled_badly")]
    [InlineData("collinear_exact")]
    [InlineData("collinear_near")]
    public void Fit_agrees_with_R(string name) => Compare(name, "glm.json", PropensityLink.Logit, "ps");

    [Theory]
    [InlineData("continuous400")]
    [InlineData("few_controls150")]
    [InlineData("lalonde")]
    [InlineData("scaled_badly")]
    [InlineData("collinear_exact")]
    public void Fit_probit_agrees_with_R(string name) => Compare(name, "glm_probit.json", PropensityLink.Probit, "ps_probit");

    [Theory]
    [InlineData("separation_complete", SeparationKind.Complete, "x1")]
    [InlineData("separation_quasi", SeparationKind.QuasiComplete, "rare")]
    [InlineData("factor_level_untreated_only", SeparationKind.QuasiComplete, "levr")]
    public void Fit_names_what_separates_the_groups(string name, SeparationKind kind, string term)
    {
        var oracle = new OracleCase(name);
        var model = LogisticRegression.Fit(oracle.Design, oracle.Treated);
        var expected = oracle.Json("glm.json").GetProperty("tight");
        Assert.Equal(kind, model.Separation);
        Assert.Equal([term], model.SeparatedTerms);
        Assert.False(model.Converged);
        Assert.Contains(model.Warnings, warning => warning.Contains(term, StringComparison.Ordinal));
        Near.Equal("deviance", expected.GetProperty("deviance").GetDouble(), model.Deviance, 0, 1e-6);
        var scores = oracle.Scores.Numbers("ps");
        for (var row = 0; row < scores.Length; row++) Near.Equal($"score {row}", scores[row], model.Scores.Probability[row], 0, 1e-6);
    }

    private static void Compare(string name, string file, PropensityLink link, string column)
    {
        var oracle = new OracleCase(name);
        var model = LogisticRegression.Fit(oracle.Design, oracle.Treated, new PropensitySettings { Link = link });
        var expected = oracle.Json(file).GetProperty("tight");

        // Under the probit link steps shrink by a constant factor only: one step more or less shows in the eighth digit.
        var tolerance = name == "collinear_near" ? 1e-4 : link == PropensityLink.Probit ? 1e-7 : 1e-8;
        // One step more or less where the last change of the deviance is at the edge of what a double can hold.
        Assert.InRange(model.Iterations, expected.GetProperty("iterations").GetInt32() - 1, expected.GetProperty("iterations").GetInt32() + 1);
        Assert.True(model.Converged);
        Assert.Equal(SeparationKind.None, model.Separation);
        Assert.Equal(expected.GetProperty("aliased_terms").EnumerateArray().Select(term => term.GetString()), model.AliasedTerms);
        Near.Equal("deviance", expected.GetProperty("deviance").GetDouble(), model.Deviance, 1e-8);
        Near.Equal("null deviance", expected.GetProperty("null_deviance").GetDouble(), model.NullDeviance, 1e-8);
        Near.Equal("AIC", expected.GetProperty("aic").GetDouble(), model.Aic, 1e-8);
        Near.Equal("BIC", expected.GetProperty("bic").GetDouble(), model.Bic, 1e-8);
        Near.Equal("log-likelihood", expected.GetProperty("loglik").GetDouble(), model.LogLikelihood, 1e-8);
        Assert.Equal(expected.GetProperty("df_residual").GetInt32(), model.DegreesOfFreedom);
        if (expected.TryGetProperty("auc", out var area)) Near.Equal("AUC", area.GetDouble(), model.AreaUnderCurve, 1e-12);
        var terms = expected.GetProperty("coefficients").EnumerateArray().ToArray();
        Assert.Equal(terms.Length, model.Coefficients.Count);
        foreach (var (term, actual) in terms.Zip(model.Coefficients))
        {
            Assert.Equal(term.GetProperty("term").GetString(), actual.Term);
            Assert.Equal(term.GetProperty("variable").GetString(), actual.Variable);
            Assert.Equal(term.GetProperty("level").GetString(), actual.Level);
            Near.Equal(actual.Term, OracleCase.Number(term.GetProperty("estimate")), actual.Estimate, tolerance, 1e-10);
            Near.Equal(actual.Term + " se", OracleCase.Number(term.GetProperty("se")), actual.StandardError, tolerance);
            Near.Equal(actual.Term + " z", OracleCase.Number(term.GetProperty("z")), actual.Z, tolerance, 1e-8);
            Near.Equal(actual.Term + " p", OracleCase.Number(term.GetProperty("p")), actual.PValue, 20 * tolerance, 1e-8);
        }

        var scores = oracle.Scores.Numbers(column);
        for (var row = 0; row < scores.Length; row++) Near.Equal($"score {row}", scores[row], model.Scores.Probability[row], link == PropensityLink.Probit ? 1e-7 : 1e-8);
    }
}
