using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class LevenshteinTests
{
    [Theory]
    [InlineData("KITTEN", "SITTING", 3)] // K to S, E to I, G added
    [InlineData("SMITH", "SMYTH", 1)]
    [InlineData("AB", "BA", 2)] // a swap is two errors
    [InlineData("", "", 0)]
    [InlineData("", "ABC", 3)]
    [InlineData("A", "A", 0)]
    [InlineData("AAAA", "AA", 2)]
    public void Distance_both_ways(string a, string b, int expected)
    {
        Assert.Equal(expected, Levenshtein.Distance(a, b));
        Assert.Equal(expected, Levenshtein.Distance(b, a));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void Distance_of_long_texts(int length) =>
        Assert.Equal(length, Levenshtein.Distance(new string('A', length), new string('B', length)));

    [Fact]
    public void Distance_agrees_with_the_definition() => Prop.ForAll(
        Words.Pairs(90),
        pair => Levenshtein.Distance(pair.A, pair.B) == Plain(pair.A, pair.B)).QuickCheckThrowOnFailure();

    [Fact]
    public void Distance_of_short_words_agrees_with_the_definition() => Prop.ForAll(
        Words.Pairs(9),
        pair => Levenshtein.Distance(pair.A, pair.B) == Plain(pair.A, pair.B)).QuickCheckThrowOnFailure();

    // The whole table of distances between beginnings.
    private static int Plain(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
