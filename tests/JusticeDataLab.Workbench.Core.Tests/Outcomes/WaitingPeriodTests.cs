using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Outcomes;

public sealed class WaitingPeriodTests
{
    [Theory]
    [InlineData("2016-03-01", "2017-09-01", true)] // 18 months, inclusive
    [InlineData("2016-03-01", "2017-09-02", false)]
    [InlineData("2015-08-31", "2017-02-28", true)] // February has no 31st
    [InlineData("2015-08-31", "2017-03-01", false)]
    [InlineData("2014-08-31", "2016-02-29", true)] // in a leap year it has a 29th
    [InlineData("2014-08-31", "2016-03-01", false)]
    [InlineData("2016-02-29", "2017-08-29", true)]
    [InlineData("2016-02-29", "2017-08-30", false)]
    public void Allows_edges_of_the_wait(string index, string proven, bool expected) =>
        Assert.Equal(expected, new WaitingPeriod(Day.On(index)).Allows(Day.On(proven)));
}
