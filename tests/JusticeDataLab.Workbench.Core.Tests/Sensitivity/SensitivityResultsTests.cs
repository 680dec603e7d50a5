using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Sensitivity;

public sealed class SensitivityResultsTests
{
    private static readonly RequestAnalysis Analysis = SensitivityScene.Analysis();

    private static readonly AnalysisSettings Settings = new();

    [Fact]
    public void AssessSensitivity_is_about_the_headline_of_the_report()
    {
        var results = Analysis.AssessSensitivity();
        var headline = Analysis.CompareOutcomes()[OutcomeMeasure.Reoffended];
        Assert.Equal(headline.Difference, results.Headline);
        Near.Equal("risk ratio", headline.Treated.Mean / headline.Comparison.Mean, results.EValue!.RiskRatio, 1e-12);
        Assert.Equal(headline.Difference, Assert.Single(results.Specifications, way => way.IsMain).Difference);
        Assert.Equal(headline.Difference, results.Trimmed[0].Difference);
        Assert.NotNull(results.Robustness);
        Assert.Equal(results.Benchmarks.Count, 3 * results.Benchmarks.Select(mark => mark.Covariate).Distinct().Count());
    }

    [Fact]
    public void AssessSensitivity_twice_gives_the_same_facts_of_different_names()
    {
        var facts = SensitivityFacts.Of(Analysis.AssessSensitivity()).ToList();
        Assert.Equal(facts, SensitivityFacts.Of(SensitivityScene.Analysis().AssessSensitivity()).ToList());
        Assert.Equal(facts.Count, facts.Select(fact => fact.Name).Distinct().Count());
    }

    [Fact]
    public void Specifications_are_200_or_more_and_all_different()
    {
        var ways = Analysis.AssessSensitivity().Specifications;
        Assert.True(ways.Count >= 200, $"{ways.Count} specifications");
        Assert.Equal(ways.Count, ways.Select(way => (way.Covariates, way.Matching, way.IsAdjusted)).Distinct().Count());
    }

    [Fact]
    public void Specification_of_another_caliper_is_the_analysis_with_that_caliper()
    {
        var caliper = new Caliper(0.4, CaliperUnit.StandardDeviations);
        var other = Analysis.With(settings => settings with { Matching = settings.Matching with { Caliper = caliper } });
        var way = Assert.Single(
            Analysis.AssessSensitivity().Specifications,
            one => one is { Covariates: "All", IsAdjusted: false, Matching.Method: MatchingMethod.Radius } && one.Matching.Caliper == caliper);
        Assert.Equal(other.CompareOutcomes()[OutcomeMeasure.Reoffended].Difference, way.Difference);
        Assert.Equal(other.Match().TreatedMatched, way.Matched);
        Assert.Equal(other.AssessBalance().After.LargestSmd, way.LargestSmd);
    }

    [Fact]
    public void Influence_of_a_covariate_is_the_analysis_without_it()
    {
        var influence = Assert.Single(Analysis.AssessSensitivity().Influences, one => one.Covariate == "previous_cautions");
        var without = Analysis.With(settings => settings with { Covariates = settings.Covariates with { LeaveOut = ["previous_cautions"] } });
        var difference = without.CompareOutcomes()[OutcomeMeasure.Reoffended].Difference;
        Assert.Equal(difference, influence.Difference);
        Near.Equal("shift", difference!.Estimate - Analysis.AssessSensitivity().Headline!.Estimate, influence.Shift, 1e-12, 1e-15);
        Assert.DoesNotContain(Analysis.AssessSensitivity().Influences, one => one.Covariate == "sex");
    }

    [Fact]
    public void Pairs_are_of_people_within_the_caliper_and_used_once()
    {
        var pairs = Analysis.AssessSensitivity().Pairs;
        Assert.InRange(pairs.Pairs, 30, 90);
        Assert.True(pairs.TreatedOnly + pairs.ComparisonOnly <= pairs.Pairs);
        Assert.All(pairs.Rate, bound => Assert.True(bound.LowersLower <= bound.LowersUpper && bound.RaisesLower <= bound.RaisesUpper));
        Assert.True(pairs.Rate[^1].RaisesUpper >= pairs.Rate[0].RaisesUpper);
    }

    [Fact]
    public void Trimming_caps_the_largest_weights_and_keeps_their_sum()
    {
        var trimmed = Analysis.AssessSensitivity().Trimmed;
        var (own, capped) = (trimmed[0], trimmed.Single(one => one is { Kind: TrimmingKind.Weights, Share: 0.05 }));
        Assert.Equal(own.Matched, capped.Matched);
        Assert.True(capped.LargestShare <= own.LargestShare);
        Assert.True(capped.EffectiveSampleSize >= own.EffectiveSampleSize);
        Assert.True(trimmed.Single(one => one is { Kind: TrimmingKind.Scores, Share: 0.05 }).Matched < own.Matched);
        Assert.Throws<ArgumentOutOfRangeException>(() => Trimming.Of(SensitivityScene.Scored(Analysis), Analysis.Match().Weights, Settings, [0.5]));
    }

    // Cautions were given from 2012 on, ninety days apart, to everyone alike, so nothing differs on purpose; and with the index
    // date moved back four years most of the pool is measured too.
    [Fact]
    public void Placebos_measure_the_years_before_by_the_rule_of_the_outcome()
    {
        var placebos = Analysis.AssessSensitivity().Placebos;
        Assert.Equal([1, 1, 2, 2, 3, 3], placebos.Select(placebo => placebo.YearsBefore));
        var three = placebos.Single(placebo => placebo is { YearsBefore: 3, Measure: OutcomeMeasure.Reoffences });
        Assert.Equal(Analysis.Match().TreatedMatched, three.Comparison.Treated.People);
        Assert.True(three.Comparison.Treated.Mean > 0);
        Assert.Equal(0, placebos[0].Comparison.Treated.Mean);
    }
}
