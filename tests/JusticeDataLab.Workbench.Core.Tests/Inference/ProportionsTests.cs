using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Tests.Inference;

public sealed class ProportionsTests
{
    // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_is_as_published(int count, int total, double lower, double upper)
    {
        var interval = Proportions.Wilson(count, total);

        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    public void Difference_is_as_published(int count, int total, int otherCount, int otherTotal, double lower, double upper)
    {
        var interval = Proportions.Difference(count, total, otherCount, otherTotal);

        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Fact]
    public void Wilson_ends_hold_the_share_and_mirror_each_other()
    {
        for (var count = 0; count <= 30; count++)
        {
            var (interval, mirrored) = (Proportions.Wilson(count, 30), Proportions.Wilson(30 - count, 30));
            Assert.InRange(count / 30.0, interval.Lower, interval.Upper);
            Assert.Equal(1 - interval.Lower, mirrored.Upper, 12);
        }

        Assert.Equal((0.0, 1.0), (Proportions.Wilson(0, 0).Lower, Proportions.Wilson(0, 0).Upper));
    }

    [Fact]
    public void Impossible_counts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportions.Wilson(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportions.Wilson(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportions.Difference(0, 0, 1, 2));
    }
}
