using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Comparisons;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("SMITH", "SMYTH", true)] // substitution
    [InlineData("SMITH", "SMIT", true)] // deletion at the end
    [InlineData("SMITH", "MITH", true)] // at the start
    [InlineData("SMITH", "SMIITH", true)] // insertion
    [InlineData("SMITH", "SMIHT", true)] // neighbours swapped
    [InlineData("ABC", "BAC", true)]
    [InlineData("SMITH", "SMITH", false)] // equal is not one error
    [InlineData("SMITH", "SMTIG", false)] // a swap and a substitution
    [InlineData("SMITH", "HMITS", false)] // not neighbours
    [InlineData("SMITH", "SMI", false)]
    [InlineData("AB", "AC", false)] // too short to tell
    [InlineData("AB", "ABC", false)]
    [InlineData("", "", false)]
    public void IsOne_both_ways(string a, string b, bool expected)
    {
        Assert.Equal(expected, EditDistance.IsOne(a, b));
        Assert.Equal(expected, EditDistance.IsOne(b, a));
    }
}
