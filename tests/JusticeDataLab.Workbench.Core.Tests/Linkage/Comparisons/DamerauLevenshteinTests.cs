using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class DamerauLevenshteinTests
{
    [Theory]
    [InlineData("CA", "ABC", 2)] // CA, AC, ABC: what was swapped is edited again
    [InlineData("AB", "BA", 1)]
    [InlineData("ABCDEF", "BACDFE", 2)]
    [InlineData("SMITH", "SMIHT", 1)]
    [InlineData("SMITH", "SMYTH", 1)]
    [InlineData("AXB", "BA", 2)] // AXB, AB, BA
    [InlineData("", "", 0)]
    [InlineData("", "ABC", 3)]
    [InlineData("A", "B", 1)]
    [InlineData("AAAA", "AA", 2)]
    public void Distance_both_ways(string a, string b, int expected)
    {
        Assert.Equal(expected, DamerauLevenshtein.Distance(a, b));
        Assert.Equal(expected, DamerauLevenshtein.Distance(b, a));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void Distance_of_long_texts(int length)
    {
        var text = string.Concat(Enumerable.Repeat("XY", length / 2));
        Assert.Equal(text.Length, DamerauLevenshtein.Distance(text, new string('Z', text.Length)));
        Assert.Equal(1, DamerauLevenshtein.Distance(text, "YX" + text[2..]));
    }

    // The definition itself: the fewest single errors that lead from one word to the other.
    [Fact]
    public void Distance_is_the_shortest_way_by_single_errors()
    {
        string[] words = [.. WordsOf(3)];
        foreach (var start in words)
        {
            var steps = StepsFrom(start);
            Assert.All(words, word => Assert.Equal(steps[word], DamerauLevenshtein.Distance(start, word)));
        }
    }

    [Fact]
    public void Distance_is_a_metric() => Prop.ForAll(
        Words.OfAtMost(8).ArrayOf(3).ToArbitrary(),
        words =>
        {
            var (a, b, c) = (words[0], words[1], words[2]);
            var distance = DamerauLevenshtein.Distance(a, b);
            return distance == DamerauLevenshtein.Distance(b, a)
                && (distance == 0) == (a == b)
                && distance <= DamerauLevenshtein.Distance(a, c) + DamerauLevenshtein.Distance(c, b);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Distance_lies_between_half_the_Levenshtein_distance_and_all_of_it() => Prop.ForAll(
        Words.Pairs(70),
        pair =>
        {
            var (distance, upper) = (DamerauLevenshtein.Distance(pair.A, pair.B), Levenshtein.Distance(pair.A, pair.B));
            return distance <= upper && 2 * distance >= upper;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void IsWithin_compares_the_distance() => Prop.ForAll(
        Words.Pairs(8),
        pair => Enumerable.Range(-1, 10).All(limit =>
            DamerauLevenshtein.IsWithin(pair.A, pair.B, limit) == (DamerauLevenshtein.Distance(pair.A, pair.B) <= limit))).QuickCheckThrowOnFailure();

    private static Dictionary<string, int> StepsFrom(string start)
    {
        var steps = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var word))
        {
            foreach (var next in Neighbours(word).Where(next => next.Length <= 5 && steps.TryAdd(next, steps[word] + 1))) queue.Enqueue(next);
        }

        return steps;
    }

    private static IEnumerable<string> Neighbours(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in "ABC") yield return word.Insert(i, $"{letter}");
            if (i == word.Length) continue;
            yield return word.Remove(i, 1);
            foreach (var letter in "ABC") yield return word.Remove(i, 1).Insert(i, $"{letter}");
            if (i + 1 < word.Length) yield return $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}";
        }
    }

    private static IEnumerable<string> WordsOf(int length) => length == 0
        ? [""]
        : WordsOf(length - 1).SelectMany(word => new[] { word, word + "A", word + "B", word + "C" }).Distinct();
}
