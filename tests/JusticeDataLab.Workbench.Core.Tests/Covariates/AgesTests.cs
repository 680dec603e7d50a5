using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

public sealed class AgesTests
{
    [Theory]
    [InlineData("1980-06-15", "2016-06-14", 35)]
    [InlineData("1980-06-15", "2016-06-15", 36)]
    [InlineData("1980-02-29", "2015-02-27", 34)]
    [InlineData("1980-02-29", "2015-02-28", 35)] // no 29 February in 2015
    [InlineData("1980-02-29", "2016-02-28", 35)]
    [InlineData("1980-02-29", "2016-02-29", 36)]
    [InlineData("2016-06-15", "2016-06-14", -1)]
    public void WholeYears_birthdays(string born, string day, int expected) =>
        Assert.Equal(expected, Ages.WholeYears(Day.On(born), Day.On(day)));
}
