using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class BirthComparisonTests
{
    [Theory]
    [InlineData(19850312, 19850312, BirthLevel.Exact)]
    [InlineData(19850312, 19851203, BirthLevel.DayMonthSwapped)]
    [InlineData(19850312, 19850313, BirthLevel.OneDigit)]
    [InlineData(19850312, 19950312, BirthLevel.OneDigit)] // a decade out
    [InlineData(19850312, 19770312, BirthLevel.DayAndMonth)]
    [InlineData(19850312, 19850327, BirthLevel.YearAndMonth)]
    [InlineData(19850312, 19851012, BirthLevel.YearAndDay)]
    [InlineData(19850312, 19851125, BirthLevel.Year)]
    [InlineData(19850312, 19990725, BirthLevel.Different)]
    [InlineData(19850312, 0, BirthLevel.Missing)]
    public void LevelOf_names_the_closest_level_either_way_round(int a, int b, BirthLevel expected)
    {
        Assert.Equal(expected, BirthComparison.LevelOf(a, b));
        Assert.Equal(expected, BirthComparison.LevelOf(b, a));
    }

    [Fact]
    public void Surprise_is_counted_exactly_on_the_register()
    {
        var stream = new RandomStream(1, 2);
        var counts = new BirthCounts();
        var people = Enumerable.Range(0, 40_000).Select(_ => Date(stream)).Where(birth => birth != BirthCode.Missing).ToArray();
        foreach (var birth in people) counts.Add(birth);
        const int submitted = 19850312;

        var comparison = BirthComparison.Of(submitted, counts);

        // Levels that are not drawn towards a prior: the share of people at the level, counted one by one.
        foreach (var level in new[] { BirthLevel.OneDigit, BirthLevel.DayAndMonth, BirthLevel.YearAndMonth, BirthLevel.YearAndDay, BirthLevel.Year })
        {
            var share = people.Count(birth => BirthComparison.LevelOf(submitted, birth) == level) / (double)people.Length;
            Assert.Equal(-Math.Log2(share), comparison.Surprise(level), 9);
        }
    }

    [Fact]
    public void Surprise_of_the_same_day_is_drawn_towards_a_usual_day_and_leaves_the_person_out()
    {
        var counts = new BirthCounts();
        // Ten people a day over five years: a usual day has ten; this one has twelve, the person looked for among them.
        for (var day = new DateOnly(1983, 1, 1); day <= new DateOnly(1987, 12, 31); day = day.AddDays(1))
        {
            for (var person = 0; person < 10; person++) counts.Add(BirthCode.Of(day));
        }

        counts.Add(19850312);
        counts.Add(19850312);

        var comparison = BirthComparison.Of(19850312, counts);

        var usual = 18_262 / (365.25 * 5);
        var expected = (20 + 11) / ((20 / usual) + 1);
        Assert.Equal(-Math.Log2(expected / 18_262), comparison.Surprise(BirthLevel.Exact), 9);
    }

    private static int Date(RandomStream stream) => BirthCode.Of(new DateOnly(1950 + stream.NextInt(55), 1, 1).AddDays(stream.NextInt(365)));
}
