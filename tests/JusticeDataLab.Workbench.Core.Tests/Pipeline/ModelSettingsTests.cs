using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Core.Tests.Pipeline;

public sealed class ModelSettingsTests
{
    private readonly RequestAnalysis _analysis = AnalysisOfSites.With(90, 400);

    [Fact]
    public void FitPropensity_stepwise_keeps_its_path()
    {
        var model = Propensity(settings => settings with { Selection = StepwiseDirection.Backward, SelectionCriterion = StepwiseCriterion.Bic }).FitPropensity();

        Assert.Null(model.Path[0].Added);
        Assert.Equal(_analysis.FitPropensity().Rank, model.Path[0].Coefficients);
        Assert.Equal(model.Rank, model.Path[^1].Coefficients);
        Assert.True(model.Rank < _analysis.FitPropensity().Rank);
        Assert.Empty(_analysis.FitPropensity().Path);
    }

    [Fact]
    public void FitPropensity_further_terms_are_in_the_model_and_not_in_the_balance_table()
    {
        var analysis = Propensity(settings => settings with { Terms = ["age_at_index^2"] });

        Assert.Contains(analysis.FitPropensity().Coefficients, coefficient => coefficient.Term == "I(age_at_index^2)");
        Assert.DoesNotContain(analysis.AssessBalance().Rows, row => row.Name == "I(age_at_index^2)");
    }

    [Theory]
    [InlineData("aeg^2", "there is no covariate 'aeg'")]
    [InlineData("sex^2", "raises a categorical covariate to a power")]
    public void FitPropensity_term_that_cannot_be_is_told(string term, string words)
    {
        var fault = Assert.Throws<ArgumentException>(() => Propensity(settings => settings with { Terms = [term] }).FitPropensity());
        Assert.Equal("settings", fault.ParamName);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Selection_p_outside_0_to_1_is_refused(double p) =>
        Assert.ThrowsAny<ArgumentException>(() => new PropensitySettings { SelectionStay = p });

    [Fact]
    public void Match_calipers_on_covariates_hold_for_every_pair()
    {
        var analysis = Matching(settings => settings with { Method = MatchingMethod.Nearest, Calipers = ["age_at_index:2:raw"] });

        var age = analysis.BuildAnalysisSet().Covariates.Single(column => column.Covariate.Id == "age_at_index").Numbers;
        var matched = analysis.With(settings => settings with { Conclusions = settings.Conclusions with { MinimumMatched = 1 } }).Match();
        Assert.NotEmpty(matched.Pairs);
        Assert.All(matched.Pairs, pair => Assert.True(Math.Abs(age[pair.Treated] - age[pair.Comparison]) <= 2));
    }

    [Theory]
    [InlineData("age_at_index", "is written covariate:width")]
    [InlineData("age_at_index:-1", "is written covariate:width")]
    [InlineData("sex:1", "There is no caliper on 'sex'")]
    public void Match_caliper_that_cannot_be_is_told(string caliper, string words)
    {
        var fault = Assert.Throws<ArgumentException>(() => Matching(settings => settings with { Calipers = [caliper] }).Match());
        Assert.Equal("settings", fault.ParamName);
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_tries_every_set_of_terms_with_every_way_and_the_first_is_the_analysis_itself()
    {
        var usual = new MatchingSettings();
        var results = _analysis.Search([[], ["age_at_index^2"]], [usual, usual with { Caliper = new Caliper(0.05, CaliperUnit.StandardDeviations) }]);

        Assert.Equal(4, results.Count);
        var itself = results.Single(result => result.Number == 1);
        Assert.Equal((_analysis.Match().TreatedMatched, _analysis.Match().EffectiveSampleSize), (itself.Matched, itself.EffectiveSampleSize));
    }

    private RequestAnalysis Propensity(Func<PropensitySettings, PropensitySettings> change) =>
        _analysis.With(settings => settings with { Propensity = change(settings.Propensity) });

    private RequestAnalysis Matching(Func<MatchingSettings, MatchingSettings> change) =>
        _analysis.With(settings => settings with { Matching = change(settings.Matching) });
}
