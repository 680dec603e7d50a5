using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class AllocationTests
{
    private static readonly string Name = new('A', 31);
    private static readonly string Longest = $"{Name}CZ{Name}";
    private static readonly string Other = $"{Name}XB{Name}";

    [Fact]
    public void Comparisons_of_up_to_64_characters_allocate_nothing()
    {
        Assert.Equal(64, Longest.Length);
        Assert.NotEqual(0, Compare());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0.0;
        for (var i = 0; i < 100; i++) sum += Compare();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    private static double Compare() =>
        JaroWinkler.Similarity(Longest, Other)
        + Levenshtein.Distance(Longest, Other)
        + DamerauLevenshtein.Distance(Longest, "B")
        + (DamerauLevenshtein.IsWithin(Longest, Other, 2) ? 1 : 0)
        + Soundex.Of(Longest).Value
        + DoubleMetaphone.Of(Longest).Primary.Value;
}
