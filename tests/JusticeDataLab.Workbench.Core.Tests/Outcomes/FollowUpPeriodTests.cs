using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Outcomes;

public sealed class FollowUpPeriodTests
{
    [Theory]
    [InlineData("2016-03-01", "2016-02-29", false)]
    [InlineData("2016-03-01", "2016-03-01", false)] // day 0
    [InlineData("2016-03-01", "2016-03-02", true)] // day 1
    [InlineData("2016-03-01", "2017-03-01", true)] // the anniversary
    [InlineData("2016-03-01", "2017-03-02", false)]
    [InlineData("2016-02-29", "2017-02-28", true)] // 29 February ends on 28 February
    [InlineData("2016-02-29", "2017-03-01", false)]
    [InlineData("2015-02-28", "2016-02-28", true)] // and 28 February does not reach 29 February
    [InlineData("2015-02-28", "2016-02-29", false)]
    public void Contains_edges_of_the_year(string index, string committed, bool expected) =>
        Assert.Equal(expected, new FollowUpPeriod(Day.On(index)).Contains(Day.On(committed)));
}
