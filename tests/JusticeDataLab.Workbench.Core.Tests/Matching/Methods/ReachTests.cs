using JusticeDataLab.Workbench.Core.Matching.Methods;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Matching.Methods;

public class ReachTests
{
    [Theory]
    [InlineData(0.3, 0.1)]
    [InlineData(0.2, 0.2)]
    [InlineData(-0.2, 0.2)]
    [InlineData(0, 0)]
    [InlineData(1e300, 1e-300)]
    [InlineData(1e-310, 1e-320)]
    [InlineData(-1e308, 1.7e308)]
    public void Low_and_High_are_the_last_numbers_within_the_distance(double at, double distance)
    {
        var (low, high) = (Reach.Low(at, distance), Reach.High(at, distance));
        Assert.True(high - at <= distance && at - low <= distance);
        Assert.False(Math.BitIncrement(high) - at <= distance);
        Assert.False(at - Math.BitDecrement(low) <= distance);
    }

    [Fact]
    public void Low_and_High_agree_with_the_difference_for_many_numbers()
    {
        var random = new RandomStream(17);
        for (var i = 0; i < 20_000; i++)
        {
            var (at, distance) = (random.NextNormal(), random.NextInt(4) == 0 ? 0.25 : random.NextDouble());
            var high = Reach.High(at, distance);
            Assert.True(high - at <= distance && !(Math.BitIncrement(high) - at <= distance));
        }
    }
}
