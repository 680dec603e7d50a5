using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class JaroWinklerTests
{
    // A sum of three fractions, so only the last bits may differ.
    private const double Tolerance = 1e-12;

    [Fact]
    public void Jaro_and_Similarity_agree_with_DuckDB()
    {
        var table = Words.Oracle("string_metrics.csv");
        for (var i = 0; i < table.Rows; i++)
        {
            var (a, b) = (table["a"][i], table["b"][i]);
            if (!Words.IsAscii(a)) continue;
            Near.Equal($"Jaro {a} {b}", table.Numbers("jaro")[i], JaroWinkler.Jaro(a, b), Tolerance);
            Near.Equal($"Similarity {a} {b}", table.Numbers("jaro_winkler")[i], JaroWinkler.Similarity(a, b), Tolerance);
        }
    }

    [Theory]
    [InlineData("MARTHA", "MARHTA", 17.0 / 18, 17.0 / 18 + (0.3 / 18))] // m = 6, T and H change places: (1 + 1 + 5/6)/3; l = 3
    [InlineData("DWAYNE", "DUANE", 37.0 / 45, 37.0 / 45 + (0.1 * 8 / 45))] // m = 4: (4/6 + 4/5 + 1)/3; l = 1
    [InlineData("ABCDEF", "BCADEF", 17.0 / 18, 17.0 / 18)] // A, B, C in another order: half of 3, rounded down, is 1
    [InlineData("ITMAN", "SMITH", 7.0 / 15, 7.0 / 15)] // only M is near enough: (1/5 + 1/5 + 1)/3, under 0.7
    public void Jaro_and_Similarity_by_hand(string a, string b, double jaro, double similarity)
    {
        Assert.Equal(jaro, JaroWinkler.Jaro(a, b), Tolerance);
        Assert.Equal(similarity, JaroWinkler.Similarity(a, b), Tolerance);
    }

    [Theory]
    [InlineData("", "", 0)] // nothing known is no evidence
    [InlineData("A", "", 0)]
    [InlineData("A", "A", 1)]
    [InlineData("A", "B", 0)]
    [InlineData("AB", "BA", 0)] // the window of two letters is their own place
    [InlineData("AAAA", "AAAA", 1)]
    [InlineData("smith", "SMITH", 0)] // case is not folded
    public void Similarity_at_the_edges(string a, string b, double expected) => Assert.Equal(expected, JaroWinkler.Similarity(a, b));

    [Fact]
    public void Similarity_of_repeated_letters_counts_each_once() =>
        Assert.Equal(((2 / 2.0) + (2 / 4.0) + 1) / 3, JaroWinkler.Jaro("AA", "AAAA"), Tolerance);

    // m = 3 of 4 and 4 letters, l = 3: J = (3/4 + 3/4 + 1)/3 = 0.8333, JW = 0.8333 + 0.3/6. DuckDB compares bytes: 0.848.
    [Fact]
    public void Similarity_compares_characters_not_bytes() => Assert.Equal((2.5 / 3) + 0.05, JaroWinkler.Similarity("José", "Jose"), Tolerance);

    [Fact]
    public void Similarity_adds_to_what_is_over_the_threshold_only()
    {
        Assert.Equal(JaroWinkler.Jaro("ABCDXX", "ABCDYYYYYYYYYYYY"), JaroWinkler.Similarity("ABCDXX", "ABCDYYYYYYYYYYYY"));
        Assert.True(JaroWinkler.Jaro("ABCDXX", "ABCDYYYYYYYYYYYY") < JaroWinkler.BoostThreshold);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Similarity_of_long_texts(int length)
    {
        var text = string.Concat(Enumerable.Repeat("ABCDEFG", length))[..length];
        var changed = "#" + text[1..];
        Assert.Equal(1, JaroWinkler.Similarity(text, text));
        Assert.Equal(Plain(text, changed), JaroWinkler.Jaro(text, changed));
        Assert.Equal(0, JaroWinkler.Similarity(text, new string('Z', length)));
    }

    [Fact]
    public void Jaro_agrees_with_the_definition() => Prop.ForAll(
        Words.Pairs(70),
        pair => JaroWinkler.Jaro(pair.A, pair.B) == Plain(pair.A, pair.B)).QuickCheckThrowOnFailure();

    [Fact]
    public void Jaro_of_short_words_agrees_with_the_definition() => Prop.ForAll(
        Words.Pairs(9),
        pair => JaroWinkler.Jaro(pair.A, pair.B) == Plain(pair.A, pair.B)).QuickCheckThrowOnFailure();

    [Fact]
    public void Similarity_is_the_same_both_ways_and_between_0_and_1() => Prop.ForAll(
        Words.Pairs(70),
        pair =>
        {
            var similarity = JaroWinkler.Similarity(pair.A, pair.B);
            return similarity == JaroWinkler.Similarity(pair.B, pair.A)
                && similarity >= JaroWinkler.Jaro(pair.A, pair.B)
                && similarity is >= 0 and <= 1
                && (similarity == 1) == (pair.A == pair.B && pair.A.Length > 0);
        }).QuickCheckThrowOnFailure();

    // The definition, letter by letter, the shorter text first, so that the terms are added in one order.
    private static double Plain(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        var window = Math.Max(0, (b.Length / 2) - 1);
        var free = Enumerable.Range(0, b.Length).ToList();
        var places = new List<int>();
        var letters = new List<char>();
        for (var i = 0; i < a.Length; i++)
        {
            var at = free.FindIndex(j => Math.Abs(i - j) <= window && a[i] == b[j]);
            if (at < 0) continue;
            letters.Add(a[i]);
            places.Add(free[at]);
            free.RemoveAt(at);
        }

        if (letters.Count == 0) return 0;
        double m = letters.Count;
        var misplaced = places.Order().Where((j, k) => b[j] != letters[k]).Count();
        return ((m / a.Length) + (m / b.Length) + ((m - (misplaced / 2)) / m)) / 3;
    }
}
