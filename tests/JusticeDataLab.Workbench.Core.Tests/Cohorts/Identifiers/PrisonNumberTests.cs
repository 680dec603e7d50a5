using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Identifiers;

public sealed class PrisonNumberTests
{
    [Theory]
    [InlineData("A1234BC")]
    [InlineData("a1234bc")]
    [InlineData(" A 1234 BC")]
    public void TryParse_letter_digits_letters_gives_canonical(string text)
    {
        Assert.True(PrisonNumber.TryParse(text, out var number));
        Assert.Equal("A1234BC", number.ToString());
    }

    [Theory]
    [InlineData("A123BC")]
    [InlineData("11234BC")]
    [InlineData("A1234B1")]
    [InlineData("A12345BC")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_anything_else_is_refused(string? text) => Assert.False(PrisonNumber.TryParse(text, out _));
}
