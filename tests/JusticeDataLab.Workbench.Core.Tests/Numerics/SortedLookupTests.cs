using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Numerics;

public class SortedLookupTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(200, 7)]
    [InlineData(200, 1e-300)]
    [InlineData(200, 1e308)]
    public void Below_and_UpTo_count_as_one_would_by_looking_at_every_number(int count, double scale)
    {
        var random = new RandomStream(3);
        double Next() => (random.NextInt(41) - 20) / 20.0 * scale * (random.NextBool(0.2) ? 1e-6 : 1);
        double[] ascending = [.. Enumerable.Range(0, count).Select(_ => Next()).Order()];
        var lookup = new SortedLookup(ascending);
        foreach (var value in Enumerable.Range(0, 500).Select(_ => Next()).Concat(ascending).Concat([double.MaxValue, double.MinValue]))
        {
            Assert.Equal(ascending.Count(number => number < value), lookup.Below(value));
            Assert.Equal(ascending.Count(number => number <= value), lookup.UpTo(value));
        }

        double[] many = [.. Enumerable.Range(0, 101).Select(_ => Next()), double.MaxValue, double.MinValue];
        var places = new int[many.Length];
        lookup.UpTo(many, places);
        Assert.Equal(many.Select(lookup.UpTo), places);
    }
}
