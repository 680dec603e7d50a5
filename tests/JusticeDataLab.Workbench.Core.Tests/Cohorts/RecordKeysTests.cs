using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts;

public sealed class RecordKeysTests
{
    private static readonly DateOnly Born = new(1980, 5, 1);
    private static readonly DateOnly Start = new(2009, 2, 1);

    [Fact]
    public void Of_is_pinned() => Assert.Equal(
        Numerics.StableHashOf("cohort-record", "ONEILL", "JOSE", "1980-05-01", "M", "2009-02-01", null, "1"),
        RecordKeys.Of("O'Neill", "José", Born, Sex.Male, Start, null));

    [Fact]
    public void Of_ways_of_writing_a_name_give_one_key() => Assert.Equal(
        RecordKeys.Of("O'Neill", "José", Born, Sex.Male, Start, null),
        RecordKeys.Of(" ONEILL ", "Mr Jose", Born, Sex.Male, Start, null));

    [Fact]
    public void Of_every_field_and_the_ordinal_count()
    {
        string[] keys =
        [
            RecordKeys.Of("A", "B", Born, Sex.Male, Start, null),
            RecordKeys.Of("B", "A", Born, Sex.Male, Start, null),
            RecordKeys.Of("A", "B", Start, Sex.Male, Start, null),
            RecordKeys.Of("A", "B", Born, Sex.Female, Start, null),
            RecordKeys.Of("A", "B", Born, Sex.Male, null, Start),
            RecordKeys.Of("A", "B", Born, Sex.Male, Start, null, ordinal: 2),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[0-9a-f]{64}$", key));
    }

    private static class Numerics
    {
        public static string StableHashOf(params string?[] parts) => Core.Numerics.StableHash.Hex(parts);
    }
}
