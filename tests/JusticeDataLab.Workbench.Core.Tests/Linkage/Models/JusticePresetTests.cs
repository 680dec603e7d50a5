using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Models;

public sealed class JusticePresetTests
{
    private static readonly Dictionary<Comparison, Type> Levels = new()
    {
        [Comparison.Name] = typeof(NameLevel),
        [Comparison.DateOfBirth] = typeof(BirthLevel),
        [Comparison.Sex] = typeof(SexLevel),
        [Comparison.MiddleName] = typeof(MiddleNameLevel),
        [Comparison.PncId] = typeof(IdentifierLevel),
        [Comparison.Cro] = typeof(IdentifierLevel),
        [Comparison.PrisonNumber] = typeof(IdentifierLevel),
    };

    // Values of the Ministry of Justice's open person-matching model of 23 February 2026 (hmpps-person-match).
    public static TheoryData<Comparison, string, double?, double?> Published() => new()
    {
        { Comparison.Name, "exact", null, 6.4417e-6 },
        { Comparison.Name, "swapped", null, 1.1871e-7 },
        { Comparison.Name, "both-near", null, 4.8860e-4 },
        { Comparison.Name, "surname-only", null, 7.8508e-4 },
        { Comparison.Name, "forename-only", null, 0.004259 },
        { Comparison.Name, "different", null, 0.99398 },
        { Comparison.DateOfBirth, "exact", null, 6.3282e-5 },
        { Comparison.MiddleName, "exact", 0.93118, 0.01232 },
        { Comparison.MiddleName, "near", 0.03096, 0.002508 },
        { Comparison.MiddleName, "different", null, 0.98517 },
        { Comparison.PncId, "exact", null, 1.3083e-7 },
        { Comparison.PncId, "close", null, 1.9334e-6 },
        { Comparison.Cro, "exact", null, 1.3406e-7 },
        { Comparison.Cro, "close", null, 1.9334e-6 },
    };

    public static TheoryData<Comparison> Comparisons() => [.. Enum.GetValues<Comparison>()];

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Model_m_of_levels_that_occur_together_adds_to_1(Comparison comparison) =>
        Assert.Equal(1, JusticePreset.Model.Levels.Where(level => level.Comparison == comparison && level.IsTrained).Sum(level => level.M), 1e-12);

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Model_has_every_level_once_but_missing(Comparison comparison) => Assert.Equal(
        Enum.GetValuesAsUnderlyingType(Levels[comparison]).Cast<int>().Where(level => level != 0),
        JusticePreset.Model.Levels.Where(level => level.Comparison == comparison).Select(level => level.Level).Order());

    [Fact]
    public void Model_probabilities_lie_between_0_and_1() => Assert.All(JusticePreset.Model.Levels, level =>
    {
        Assert.InRange(level.M, double.Epsilon, 1);
        Assert.InRange(level.U, double.Epsilon, 1);
        Assert.Equal(JusticePreset.CodeOf(level.Comparison, level.Level), level.Code);
    });

    [Theory]
    [MemberData(nameof(Published))]
    public void Model_values_that_are_published_are_those_and_marked(Comparison comparison, string code, double? m, double? u)
    {
        var level = JusticePreset.Model.Levels.Single(entry => entry.Comparison == comparison && entry.Code == code);
        // A published u does not make our own m the Ministry's.
        Assert.Equal(m is null ? RuleSource.WorkbenchDefault : RuleSource.PublishedByMinistryOfJustice, level.Source);
        Assert.Equal(m ?? level.M, level.M);
        Assert.Equal(u ?? level.U, level.U);
    }

    // Nothing is put down to the Ministry that it does not publish.
    [Fact]
    public void Model_marks_no_other_level_as_published() => Assert.Equal(
        Published().Where(row => row[2] is not null).Select(row => $"{row[0]} {row[1]}"),
        JusticePreset.Model.Levels.Where(level => level.Source == RuleSource.PublishedByMinistryOfJustice).Select(level => $"{level.Comparison} {level.Code}"));
}
