using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage;

public sealed class NicknamesTests
{
    [Theory]
    [InlineData("ROBERT", "BOB", true)]
    [InlineData("BOB", "BOBBY", true)] // two forms of Robert
    [InlineData("ALEXANDER", "ALEX", true)]
    [InlineData("ALEXANDRA", "ALEX", true)] // a form may belong to two names
    [InlineData("ALEXANDER", "ALEXANDRA", false)] // which does not make the names one
    [InlineData("ROBERT", "WILLIAM", false)]
    [InlineData("ZEPHYR", "ZEPHYR", false)] // not in the list
    public void AreForms_both_ways(string a, string b, bool expected)
    {
        Assert.Equal(expected, Nicknames.AreForms(a, b));
        Assert.Equal(expected, Nicknames.AreForms(b, a));
    }
}
