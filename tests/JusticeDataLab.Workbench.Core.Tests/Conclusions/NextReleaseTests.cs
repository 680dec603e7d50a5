using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

public sealed class NextReleaseTests
{
    // The first two are published examples. 1 January 2026 is a Thursday, so the second Thursday is the 8th.
    [Theory]
    [InlineData(2017, 7, 2017, 10, 12)]
    [InlineData(2017, 12, 2018, 3, 8)]
    [InlineData(2025, 10, 2026, 1, 8)]
    public void After_is_the_second_thursday_three_months_on(int year, int month, int nextYear, int nextMonth, int nextDay)
    {
        Assert.Equal(new DateOnly(nextYear, nextMonth, nextDay), NextRelease.After(new DateOnly(year, month, 1)));
        Assert.Equal(new DateOnly(nextYear, nextMonth, nextDay), NextRelease.After(new DateOnly(year, month, 28)));
    }
}
