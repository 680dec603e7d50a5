using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Models;

public sealed class LinkageModelTests
{
    private static readonly LinkageModel Model = new("test",
    [
        new LevelProbability(Comparison.Name, (int)NameLevel.Exact, "exact", 0.5, 0.125, true, RuleSource.WorkbenchDefault),
        new LevelProbability(Comparison.Sex, (int)SexLevel.Different, "different", 0.25, 0.5, true, RuleSource.WorkbenchDefault),
    ]);

    // log2(1/2) + 10 for a name of 1 in 1,024; log2(1/4) + 1 for the sex of one in two: 9 - 1.
    [Fact]
    public void Weight_is_the_sum_of_log2_m_and_surprise()
    {
        var vector = default(ComparisonVector);
        vector.Set(Comparison.Name, (int)NameLevel.Exact, 10);
        vector.Set(Comparison.Sex, (int)SexLevel.Different, 1);
        Assert.Equal(8, Model.Weight(vector), 1e-12);
    }

    [Fact]
    public void Weight_of_what_is_missing_is_0()
    {
        Assert.Equal(0, Model.Weight(default));
        Assert.All(Enum.GetValues<Comparison>(), comparison => Assert.Equal(0, Model.LogM(comparison, 0)));
    }

    [Fact]
    public void Weight_of_level_is_log2_of_m_over_u() => Assert.Equal([2, -1], Model.Levels.Select(level => level.Weight));

    [Fact]
    public void Levels_of_pair_add_up_to_its_weight()
    {
        var vector = default(ComparisonVector);
        vector.Set(Comparison.Name, (int)NameLevel.Exact, 10);
        vector.Set(Comparison.Sex, (int)SexLevel.Different, 1);
        var levels = LevelsOfPair.Of(vector, Model);
        Assert.Equal(["exact", "different"], levels.Select(level => level.Level));
        Assert.Equal([2, -1], levels.Select(level => level.Usual)); // log2(0.5/0.125), log2(0.25/0.5)
        Assert.Equal([7, 0], levels.Select(level => level.Frequency)); // a name of 1 in 1,024 where 1 in 8 is usual
        Assert.Equal(Model.Weight(vector), levels.Sum(level => level.Weight), 1e-12);
    }
}
