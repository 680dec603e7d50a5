using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Models;

public sealed class ModelTrainingTests
{
    private static readonly LinkageSettings Settings = new() { TwinsGuard = false };

    [Fact]
    public void Train_of_preset_leaves_it_as_it_is()
    {
        var cohort = SimulatedCohort.Of(rows: 20, seed: 1);
        var trained = Train(cohort.Table, Settings with { Training = ModelTrainingKind.Preset });
        Assert.Same(JusticePreset.Model, trained.Model);
        Assert.Equal((Settings.ExpectedOnRegister, 0, true, double.NaN, 0.0), (trained.OnRegister, trained.Iterations, trained.Converged, trained.LastChange, trained.ExpectedMatches));
    }

    [Fact]
    public void Train_without_candidates_returns_the_preset_and_a_lower_share()
    {
        var table = SimulatedCohort.TableOf(rows: 60, []);
        var trained = Train(table, Settings);
        Assert.All(JusticePreset.Model.Levels.Zip(trained.Model.Levels), pair => Assert.Equal(pair.First.M, pair.Second.M, 1e-15));
        Assert.Equal(85.0 / 160, trained.OnRegister, 1e-12); // (0 + 100 × 0.85) / (60 + 100)
        Assert.Equal((true, 0.0), (trained.Converged, trained.ExpectedMatches));
    }

    [Theory]
    [InlineData(60, 100)]
    [InlineData(60, 1e-3)]
    [InlineData(500, 100)]
    public void Train_keeps_sums_at_1_and_what_is_not_trained(int rows, double priorMatches)
    {
        var cohort = SimulatedCohort.Of(rows, seed: 2);
        var trained = Train(cohort.Table, Settings with { PriorMatches = priorMatches });
        Assert.All(Enum.GetValues<Comparison>(), comparison => Assert.Equal(1, trained.Model.Levels.Where(level => level.Comparison == comparison && level.IsTrained).Sum(level => level.M), 1e-12));
        Assert.All(JusticePreset.Model.Levels.Zip(trained.Model.Levels).Where(pair => !pair.First.IsTrained), pair => Assert.Equal(pair.First, pair.Second));
        Assert.All(trained.Model.Levels, level => Assert.InRange(level.M, double.Epsilon, 1));
        Assert.InRange(trained.OnRegister, double.Epsilon, 1 - 1e-9);
    }

    // One row with one candidate who is it beyond doubt (2^200 against chance): a match at level near adds 1 to 100 pseudo-matches.
    [Fact]
    public void Train_of_one_certain_match_adds_it_to_the_pseudo_matches()
    {
        var vector = default(ComparisonVector);
        vector.Set(Comparison.MiddleName, (int)MiddleNameLevel.Near, 200);
        var trained = Train(SimulatedCohort.TableOf(rows: 1, [new Candidate(0, 0, 1, vector, 0, 0)]), Settings);
        Assert.Equal((1 + (100 * 0.03096)) / 101, M(trained, Comparison.MiddleName, (int)MiddleNameLevel.Near), 1e-12);
        Assert.Equal(100 * 0.93118 / 101, M(trained, Comparison.MiddleName, (int)MiddleNameLevel.Exact), 1e-12);
        Assert.Equal(0.985, M(trained, Comparison.Sex, (int)SexLevel.Same), 1e-12); // nothing was seen of it
        Assert.Equal((1 + 85) / 101.0, trained.OnRegister, 1e-12);
    }

    // Candidates are drawn from stated m and u, 50 people to a row. Sampling alone moves a share m of n matches by
    // sqrt(m(1 - m)/n); that some matches cannot be told from the rest adds to it. Four of these either way.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Train_recovers_the_m_and_the_share_that_candidates_were_drawn_from(ulong seed)
    {
        const int rows = 2_000;
        var cohort = SimulatedCohort.Of(rows, seed);
        var trained = Train(cohort.Table, Settings with { PriorMatches = 1e-6 });

        Assert.True(trained.Converged);
        Near(SimulatedTruth.OnRegister, trained.OnRegister, rows, "share on the register");
        Assert.Equal(cohort.Matches, trained.ExpectedMatches, 4 * Math.Sqrt(cohort.Matches));
        foreach (var level in SimulatedTruth.Levels) Near(level.M, M(trained, level.Comparison, level.Level), cohort.Matches, $"{level.Comparison} {level.Level}");
    }

    // The preset counts for 100 matches: with 60 rows the model lies between it and what the rows alone would say.
    [Fact]
    public void Train_of_small_cohort_stays_between_preset_and_cohort()
    {
        var cohort = SimulatedCohort.Of(rows: 60, seed: 4);
        double Exact(double priorMatches) => M(
            Train(cohort.Table, Settings with { PriorMatches = priorMatches }), Comparison.Name, (int)NameLevel.Exact);
        Assert.InRange(Exact(100), Exact(1e-6), 0.85);
        Assert.Equal(0.85, Exact(1e6), 1e-3);
    }

    private static double M(TrainedModel trained, Comparison comparison, int level) => trained.Model.Find(comparison, level).M;

    private static void Near(double expected, double actual, int count, string what) => Assert.True(
        Math.Abs(actual - expected) <= 4 * Math.Sqrt(expected * (1 - expected) / count), FormattableString.Invariant($"{what}: drawn from {expected}, found {actual:R}"));

    // Training that no clerical decision bears on.
    private static TrainedModel Train(CandidateTable table, LinkageSettings settings) => ModelTraining.Train(
        table, SimulatedCohort.People, JusticePreset.Model, settings, ReviewedPairs.Of([], [], table, new PersonKeyring(new byte[32])));
}
