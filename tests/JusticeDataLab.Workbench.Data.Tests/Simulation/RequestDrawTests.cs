using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Simulation;
using JusticeDataLab.Workbench.Data.Synthetic;

namespace JusticeDataLab.Workbench.Data.Tests.Simulation;

public sealed class RequestDrawTests
{
    private static readonly Lazy<SimulatedPopulation> Population = new(() =>
    {
        using var folder = new TemporaryFolder();
        var rules = new AnalysisSetRules(DeliverySetting.AfterRelease, new IndexSettings(), new EligibilitySettings(), 14, new CovariateSettings(), 1);
        var register = new SyntheticSettings { People = 6000, Seed = 11, IndexEventShare = 0.94, AssessedShare = 0 };
        return SimulatedPopulation.Make(register, rules, Path.Combine(folder.Path, "scratch"), default);
    });

    [Fact]
    public void Draw_gives_lags_from_0_to_182_and_nobody_who_reoffended_within_them()
    {
        var set = Draw(effect: 0, seed: 5).Set;
        Assert.Equal(0, set.People.Where(person => person.Treated).Min(person => person.StartLagDays));
        Assert.InRange(set.People.Max(person => person.StartLagDays), 120, 182);
        Assert.All(set.People, person => Assert.True(person.Outcome.DaysToFirst is not { } days || days > person.StartLagDays));
    }

    // Of everyone together the share that reoffends is within five standard errors of the mean chance.
    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public void Draw_outcomes_follow_the_chances(double effect)
    {
        var drawn = Draw(effect, seed: 6);
        var chances = drawn.Set.People.Select((person, row) => person.Treated ? drawn.With[row] : drawn.Without[row]).ToList();
        var error = Math.Sqrt(chances.Sum(chance => chance * (1 - chance))) / chances.Count;
        Assert.InRange(drawn.Set.People.Average(person => person.Outcome.Reoffended ? 1.0 : 0) - chances.Average(), -5 * error, 5 * error);
        Assert.Equal(effect == 0, drawn.With.SequenceEqual(drawn.Without));
    }

    [Fact]
    public void Draw_again_is_the_same_and_another_seed_is_not()
    {
        Assert.Equal(Draw(0, 7).Set.People, Draw(0, 7).Set.People);
        Assert.NotEqual(Draw(0, 7).Set.People, Draw(0, 8).Set.People);
    }

    [Fact]
    public void Population_has_the_covariates_of_the_dictionary_in_order_of_person()
    {
        var people = Population.Value.People;
        Assert.Equal(people.Select(person => person.PersonId).Order(StringComparer.Ordinal), people.Select(person => person.PersonId));
        var columns = Population.Value.CovariatesOf([0, 1]);
        Assert.Equal(CovariateDictionary.For(new CovariateSettings()).Select(covariate => covariate.Id), columns.Select(column => column.Covariate.Id));
        Assert.All(columns, column => Assert.Equal(2, column.Numbers.Length));
    }

    private static SimulatedRequest Draw(double effect, ulong seed) => RequestDraw.Draw(
        Population.Value, new SyntheticService("cohort", 300, effect, DeliverySetting.AfterRelease) { OffRegisterShare = 0, SameDayShare = 0.1 }, pool: 1500, seed);
}
