using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Pipeline.Further;

namespace JusticeDataLab.Workbench.Core.Tests.Pipeline;

public sealed class RequestAnalysisTests
{
    private readonly Counted _progress = new();

    [Fact]
    public void Run_does_every_step_once()
    {
        var results = Analysis(treated: 90).Run();

        Assert.All(
            Enum.GetValues<AnalysisStep>(),
            step => Assert.Equal(step is AnalysisStep.AssessSensitivity ? (0, 0) : (1, 1), _progress.Of(step)));
        // Nobody treated was released in the second half of the year: the pool loses its people of those quarters.
        Assert.Equal((90, 400), (results.AnalysisSet.TreatedCount, results.AnalysisSet.PoolCount + results.Attrition.PoolLost(AttritionReason.NoTreatedAtLevel)));
        Assert.Equal(results.Matched.TreatedMatched, results.Attrition.CohortLeft);
        Assert.Equal(results.Facts.Count, results.Facts.Select(fact => fact.Name).Distinct().Count());
    }

    [Fact]
    public void With_other_caliper_fits_no_model_again()
    {
        var analysis = Analysis(treated: 90);
        analysis.Run();
        analysis.With(settings => settings with { Matching = settings.Matching with { Caliper = new Caliper(0.1, CaliperUnit.StandardDeviations) } }).Run();

        Assert.Equal((1, 1), _progress.Of(AnalysisStep.BuildAnalysisSet));
        Assert.Equal((1, 1), _progress.Of(AnalysisStep.FitPropensity));
        Assert.Equal((2, 2), _progress.Of(AnalysisStep.Match));
        Assert.Equal((2, 2), _progress.Of(AnalysisStep.CompareOutcomes));
    }

    [Fact]
    public void With_other_seed_links_nobody_again_but_builds_the_set_again()
    {
        var analysis = Analysis(treated: 90);
        analysis.Design();
        analysis.With(settings => settings with { Seed = 1 }).Design();

        Assert.Equal((1, 1), _progress.Of(AnalysisStep.Link));
        Assert.Equal((2, 2), _progress.Of(AnalysisStep.BuildAnalysisSet));
    }

    [Fact]
    public void With_higher_minimum_stops_even_after_the_steps_were_done()
    {
        var analysis = Analysis(treated: 90);
        analysis.Run();
        var stricter = analysis.With(settings => settings with { Conclusions = settings.Conclusions with { MinimumMatched = 1000 } });

        Assert.Equal(AnalysisStep.BuildAnalysisSet, Assert.Throws<AnalysisStoppedException>(() => stricter.FitPropensity()).Step);
        Assert.ThrowsAny<AnalysisStoppedException>(() => stricter.Match());
    }

    [Fact]
    public void Link_returned_submission_stops_with_advice()
    {
        var analysis = Analysis(treated: 59);

        var stopped = Assert.Throws<AnalysisStoppedException>(() => analysis.Link());

        Assert.Equal(AnalysisStep.Validate, stopped.Step);
        Assert.Contains("There are 59 distinct people without an error; at least 60 are needed.", stopped.Message, StringComparison.Ordinal);
        Assert.NotEmpty(stopped.Advice);
        Assert.Equal((0, 0), _progress.Of(AnalysisStep.Locate));
    }

    [Fact]
    public void FitPropensity_too_few_left_says_how_many()
    {
        var stopped = Assert.Throws<AnalysisStoppedException>(() => Analysis(treated: 60, pool: 5).FitPropensity());
        Assert.Contains("60 people and a comparison pool of 5", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_twice_gives_the_same_facts() =>
        Assert.Equal(Analysis(treated: 90).Run().Facts, Analysis(treated: 90).Run().Facts);

    [Fact]
    public void AnalyseFurther_stands_beside_the_marked_test()
    {
        var analysis = Analysis(treated: 90);
        var (further, outcomes) = (analysis.AnalyseFurther(), analysis.CompareOutcomes());

        Assert.Equal(outcomes[OutcomeMeasure.Reoffended].Difference, further.Rate.Means.Difference);
        Assert.Equal(outcomes[OutcomeMeasure.Reoffended].Treated.People, further.Times.TreatedPeople);
        Assert.Equal(outcomes.TreatedReoffenders, further.Times.TreatedEvents);
        Assert.Equal(["reoffended", "reoffences", "days-to-first-reoffence"], further.Family.Planned.Select(test => test.Test.Measure));
        Assert.Equal(8, further.Family.Unplanned.Count);
        Assert.Equal(["submitted", "analysed"], further.Precision.Select(stage => stage.Stage));
        Assert.Equal(["chance of reoffending by the pool", "log-odds of taking part", "age_at_index", "copas_rate", "ogrs3"], further.Covariates);
        Assert.All(FurtherFacts.Of(further), fact => Assert.DoesNotContain("NaN", fact.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Adjusted_difference_is_one_and_the_same_wherever_it_is_given()
    {
        var analysis = Analysis(treated: 90);
        var adjusted = Assert.Single(analysis.AnalyseFurther().Rate.Adjusted, effect => effect.Convention == LinearRegression.NameOf(RobustVariance.Hc3));

        Assert.Equal(adjusted, analysis.AssessSensitivity().Adjusted);
        Assert.Equal(adjusted, LinearRegression.Effect(analysis.Score().Adjusted(OutcomeMeasure.Reoffended, analysis.Match().Weights, new InferenceSettings())));
    }

    [Fact]
    public void Prognosis_knows_nothing_of_outcomes_of_the_treated()
    {
        var scored = Analysis(treated: 90).Score();
        var turned = new AnalysisSet(
            [.. scored.Set.People.Select(person => person.Treated ? person with { Outcome = ReoffendingOutcome.None } : person)], scored.Set.Covariates, scored.Set.Attrition);

        Assert.NotNull(scored.Prognosis);
        Assert.Equal(scored.Prognosis.Chance, new ScoredSet(turned, scored.Design, scored.Model).Prognosis!.Chance);
    }

    [Fact]
    public void AnalyseFurther_refuses_names_that_do_not_exist()
    {
        var analysis = Analysis(treated: 90);
        Assert.Contains("no covariate 'ogrs4'", Assert.Throws<ArgumentException>(() =>
            analysis.With(settings => settings with { Inference = settings.Inference with { AdjustFor = ["ogrs4"] } }).AnalyseFurther()).Message, StringComparison.Ordinal);
        Assert.Contains("no measure 'reofended'", Assert.Throws<ArgumentException>(() =>
            analysis.With(settings => settings with { Inference = settings.Inference with { PlannedMeasures = ["reofended"] } }).AnalyseFurther()).Message, StringComparison.Ordinal);
    }

    private RequestAnalysis Analysis(int treated, int pool = 400) => AnalysisOfSites.With(treated, pool, _progress);

    private sealed class Counted : IProgress<StepProgress>
    {
        private readonly List<StepProgress> _reports = [];

        public void Report(StepProgress value) => _reports.Add(value);

        public (int Begun, int Ended) Of(AnalysisStep step) =>
            (_reports.Count(report => report.Step == step && !report.Done), _reports.Count(report => report.Step == step && report.Done));
    }
}
