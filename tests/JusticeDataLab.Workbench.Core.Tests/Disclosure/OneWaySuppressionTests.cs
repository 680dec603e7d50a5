using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Disclosure;

namespace JusticeDataLab.Workbench.Core.Tests.Disclosure;

public sealed class OneWaySuppressionTests
{
    private static readonly DisclosureSettings Settings = new();

    [Theory]
    [InlineData("10 20 30", "10 20 30 | 60")]
    [InlineData("3 20 30", "[c] [c] 30 | 53")]
    [InlineData("3 4 30", "[c] [c] 30 | 37")]
    [InlineData("1 1 30 40", "[c] [c] [c] 40 | 72")]
    [InlineData("5 5 30 40", "[c] [c] [c] 40 | 80")]
    [InlineData("0 3 30", "0 [c] [c] | 33")]
    [InlineData("3 0 0", "[c] [c] [c] | [c]")]
    [InlineData("4", "[c] | [c]")]
    [InlineData("6 0", "6 0 | 6")]
    [InlineData("3 1500", "[c] [c] | 1,503")]
    [InlineData("", " | 0")]
    public void Apply_withholds_small_counts_and_company(string counts, string expected)
    {
        var table = OneWaySuppression.Apply(Numbers(counts), Settings);
        Assert.Equal(expected, $"{string.Join(' ', table.Cells)} | {table.Total}");
    }

    // A reader knows the total, the counts shown and the rule for small counts. Every withheld count must be open to two
    // values at least: none can be pinned down by subtraction.
    [Fact]
    public void Apply_leaves_every_withheld_count_open() => Prop.ForAll(
        Gen.Choose(0, 12).ListOf(4).ToArbitrary(),
        counts =>
        {
            long[] numbers = [.. counts.Select(count => (long)count)];
            var table = OneWaySuppression.Apply(numbers, Settings);
            var places = Enumerable.Range(0, 4).Where(i => table.Cells[i].IsWithheld).ToArray();
            Assert.All(Enumerable.Range(0, 4), i => Assert.True(table.Cells[i].IsWithheld || (table.Cells[i].Value == numbers[i] && numbers[i] is 0 or >= 6)));
            if (places.Length == 0 || table.Total.IsWithheld) return true;
            var hidden = numbers.Sum() - table.Cells.Sum(cell => cell.Value ?? 0);
            return Assignments(places.Length, hidden).Where(values => values.Any(value => value < Settings.MinimumCell)).ToArray() is var possible
                && Enumerable.Range(0, places.Length).All(i => possible.Select(values => values[i]).Distinct().Count() > 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apply_rounds_what_is_shown()
    {
        var table = OneWaySuppression.Apply([13, 18, 12], Settings with { RoundTo = 5 });
        Assert.Equal("15 20 10 | 45", $"{string.Join(' ', table.Cells)} | {table.Total}");
    }

    [Fact]
    public void Withheld_count_carries_no_number()
    {
        Assert.Null(SuppressedCount.Withheld.Value);
        Assert.Equal(default, SuppressedCount.Withheld);
        Assert.Equal("[c]", SuppressedCount.Withheld.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => SuppressedCount.Shown(-1));
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Settings_allow_from_their_minimum(long people, bool expected) =>
        Assert.Equal((expected, expected), (Settings.AllowsGroup(people), Settings.AllowsRate(people)));

    private static IEnumerable<long[]> Assignments(int number, long sum) => number == 1
        ? sum >= 1 ? [[sum]] : []
        : Enumerable.Range(1, (int)Math.Max(0, sum - number + 1)).SelectMany(first => Assignments(number - 1, sum - first).Select(rest => (long[])[first, .. rest]));

    private static long[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => long.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
