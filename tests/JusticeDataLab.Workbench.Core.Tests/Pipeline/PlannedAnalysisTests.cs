using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Tests.Pipeline;

public sealed class PlannedAnalysisTests
{
    private static readonly PlannedAnalysis North = new("north", "Does it differ at North?", "site = NORTH");
    private static readonly PlannedAnalysis South = new("south", "Does it differ at South?", "Site=south");
    private static readonly PlannedAnalysis Women = new("women", "Does it differ for women?", "sex = female");

    [Fact]
    public void Run_planned_part_of_the_file_is_matched_by_itself()
    {
        var results = AnalysisOfSites.With(90, 400, null, North).Run();

        var north = Assert.Single(results.Planned).Comparison!;
        Assert.Equal((65, 65), (north.Attrition.Submitted, north.AnalysisSet.TreatedCount));
        Assert.Equal(north.Matched.TreatedMatched, north.Attrition.CohortLeft);
        Assert.Equal(90, results.AnalysisSet.TreatedCount);
        // Its own model, of its own people.
        Assert.NotEqual(results.Propensity.Deviance, north.Propensity.Deviance);
        Assert.Equal(north.AnalysisSet.People.Count, north.Propensity.Scores.Logit.Length);
        Assert.Equal(north.Matched.TreatedMatched, north.Outcomes.Results[0].Treated.People);
        Assert.Same(north.Outcomes, results.For(results.Planned[0]).Outcomes);
    }

    [Fact]
    public void Run_planned_rest_of_the_cohort_is_not_in_the_pool()
    {
        var analysis = AnalysisOfSites.With(90, 400);

        var cohort = analysis.BuildAnalysisSet().People.Where(person => person.Treated).Select(person => person.Person).ToHashSet();
        var south = analysis.Of(South).BuildAnalysisSet();
        Assert.Equal(25, south.TreatedCount);
        Assert.DoesNotContain(south.People, person => !person.Treated && cohort.Contains(person.Person));
        Assert.Equal(65, south.Attrition.PoolLost(AttritionReason.MayBeInCohort));
    }

    [Fact]
    public void Run_planned_pool_is_given_the_lags_of_the_part()
    {
        var south = AnalysisOfSites.With(90, 400).Of(South).BuildAnalysisSet();

        var lags = south.People.Where(person => person.Treated).ToLookup(person => person.Stratum, person => person.StartLagDays);
        Assert.All(south.People.Where(person => !person.Treated), person => Assert.Contains(person.StartLagDays, lags[person.Stratum]));
    }

    [Fact]
    public void Run_planned_by_covariate_cuts_treated_and_pool()
    {
        var analysis = AnalysisOfSites.With(100, 400);

        var women = analysis.Of(Women).BuildAnalysisSet();
        var sex = women.Covariates.Single(column => column.Covariate.Id == "sex");
        Assert.All(Enumerable.Range(0, women.People.Count), row => Assert.Equal("Female", sex.LevelOf(row)));
        Assert.Equal(20, women.TreatedCount);
        Assert.Equal(80, women.Attrition.CohortLost(AttritionReason.OutsideThisAnalysis));
        Assert.Equal((women.TreatedCount, women.PoolCount), (women.Attrition.CohortLeft, women.Attrition.PoolLeft));
        Assert.Equal(analysis.BuildAnalysisSet().People.Where(person => women.People.Contains(person)), women.People);
    }

    [Fact]
    public void Run_planned_part_of_one_region_is_not_compared_with_another()
    {
        // North works in London alone, the whole service in Wales too; of the pool every other person is Welsh and four are of Kent.
        var analysis = AnalysisOfSites.With(300, 400, i => i < 300 ? (i % 7 >= 5 ? "Wales" : "London") : i > 695 ? "Kent" : i % 2 == 0 ? "London" : "Wales", null, North);

        var (whole, north) = (analysis.Compare(), analysis.Of(North).Compare());

        Assert.Equal(0, whole.Attrition.PoolLost(AttritionReason.NoTreatedAtLevel));
        Assert.DoesNotContain(whole.Attrition.Steps, step => step.Reason is AttritionReason.NoTreatedAtLevel);
        var region = north.AnalysisSet.Covariates.Single(column => column.Covariate.Id == "region");
        var pool = Enumerable.Range(0, north.AnalysisSet.People.Count).Where(row => !north.AnalysisSet.Treated[row]).ToArray();
        Assert.DoesNotContain(pool, row => region.LevelOf(row) == "Wales");
        Assert.Equal(4, pool.Count(row => region.LevelOf(row) == "Kent")); // too few to tell from chance: merged in the model
        Assert.InRange(north.Attrition.PoolLost(AttritionReason.NoTreatedAtLevel), 170, 200);
        Assert.Equal((north.AnalysisSet.TreatedCount, north.AnalysisSet.PoolCount), (north.AnalysisSet.Attrition.CohortLeft, north.AnalysisSet.Attrition.PoolLeft));
        Assert.Contains("Region: Kent", north.Design.MergedLevels);
        var london = north.Balance.Rows.Single(row => row.Level == "London");
        Assert.InRange(Math.Abs(london.After.SmdPooled ?? 0), 0, 0.2);
    }

    [Fact]
    public void WithoutAbsentLevels_keeps_everyone_when_nobody_is_absent_beyond_chance()
    {
        var set = AnalysisOfSites.With(300, 300, i => i >= 588 ? "Kent" : "London", null)
            .With(settings => settings with { Covariates = settings.Covariates with { RareLevelMinimum = 100 } }).BuildAnalysisSet();
        var region = set.Covariates.Single(column => column.Covariate.Id == "region");
        var kent = Enumerable.Range(0, set.People.Count).Count(row => region.LevelOf(row) == "Kent");
        var expected = kent * set.TreatedCount / set.PoolCount;
        Assert.InRange(expected, 5, 20);
        Assert.Same(set, set.WithoutAbsentLevels(expected + 1));
        var without = set.WithoutAbsentLevels(expected);
        Assert.Equal(kent, without.Attrition.PoolLost(AttritionReason.NoTreatedAtLevel));
        Assert.Equal((set.TreatedCount, set.PoolCount - kent), (without.TreatedCount, without.PoolCount));
        Assert.Equal(set.LeftOut, without.LeftOut);
    }

    [Fact]
    public void Run_planned_with_too_few_people_is_a_result_and_stops_nothing()
    {
        var results = AnalysisOfSites.With(100, 400, null, North, South).Run();

        var (north, south) = (results.Planned[0], results.Planned[1]);
        Assert.NotNull(north.Comparison);
        Assert.Null(south.Comparison);
        Assert.StartsWith("28 people and a comparison pool of ", south.WhyNot, StringComparison.Ordinal);
        Assert.Equal("no", Assert.Single(south.Facts).Value);
        Assert.Throws<ArgumentException>(() => results.For(south));
    }

    [Fact]
    public void Run_planned_by_a_covariate_that_is_left_out_is_a_result()
    {
        var plan = new PlannedAnalysis("region", "?", "region = London");
        var analysis = AnalysisOfSites.With(90, 400, null, plan)
            .With(settings => settings with { Covariates = settings.Covariates with { LeaveOut = ["region"] } });

        Assert.Equal("The filter is about the covariate 'region', which this request leaves out.", analysis.Run().Planned[0].WhyNot);
    }

    [Fact]
    public void Run_planned_facts_have_names_of_their_own_and_main_ones_do_not_change()
    {
        var without = AnalysisOfSites.With(90, 400).Run().Facts;
        var with = AnalysisOfSites.With(90, 400, null, North, Women).Run().Facts;

        Assert.Equal(with.Count, with.Select(fact => fact.Name).Distinct().Count());
        // Adjusted p values alone know of the other planned tests: that is what they are for.
        Assert.Equal(OfTheWhole(without), OfTheWhole(with));
        Assert.Contains(with, fact => fact.Name == "further.family.north.reoffended.holm");
        Assert.Contains(with, fact => fact.Name == "analysis.north.match.treated_matched");
        Assert.Contains(with, fact => fact.Name == "analysis.north.treated" && fact.Value == "65");
    }

    private static IEnumerable<Fact> OfTheWhole(IEnumerable<Fact> facts) => facts.Where(fact =>
        !fact.Name.StartsWith("further.family.", StringComparison.Ordinal)
        && !fact.Name.StartsWith("analysis.north.", StringComparison.Ordinal)
        && !fact.Name.StartsWith("analysis.women.", StringComparison.Ordinal));

    [Fact]
    public void Of_a_part_uses_submission_and_links_of_the_whole()
    {
        var counted = new List<StepProgress>();
        var analysis = AnalysisOfSites.With(90, 400, new Told(counted), North);
        analysis.Run();
        analysis.Of(North).CompareOutcomes();

        Assert.Single(counted, step => step is { Step: AnalysisStep.Link, Done: true });
        Assert.Equal(["", "north"], counted.Where(step => step is { Step: AnalysisStep.Match, Done: true }).Select(step => step.Planned));
    }

    private sealed class Told(List<StepProgress> reports) : IProgress<StepProgress>
    {
        public void Report(StepProgress value) => reports.Add(value);
    }
}
