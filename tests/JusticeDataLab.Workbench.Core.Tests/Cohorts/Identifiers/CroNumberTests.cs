using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Identifiers;

public sealed class CroNumberTests
{
    [Theory]
    [InlineData("65656/91H", "065656/91H")]
    [InlineData("065656/91h", "065656/91H")]
    [InlineData("SF05/482703J", "SF05/482703J")]
    [InlineData("sf83/50058z", "SF83/50058Z")]
    public void TryParse_accepted_form_gives_canonical(string text, string expected)
    {
        Assert.True(CroNumber.TryParse(text, out var number));
        Assert.Equal(expected, number.ToString());
    }

    [Theory]
    [InlineData("85227/65G", IdentifierFault.CheckLetter)]
    [InlineData("SF05/482703K", IdentifierFault.CheckLetter)]
    [InlineData("1234567/91H", IdentifierFault.Form)]
    [InlineData("65656-91H", IdentifierFault.Form)]
    [InlineData("65656/1991H", IdentifierFault.Form)]
    [InlineData("SF/482703J", IdentifierFault.Form)]
    [InlineData("/91H", IdentifierFault.Form)]
    [InlineData("", IdentifierFault.Form)]
    [InlineData(null, IdentifierFault.Form)]
    public void TryParse_wrong_says_what(string? text, IdentifierFault expected)
    {
        Assert.False(CroNumber.TryParse(text, out _, out var fault));
        Assert.Equal(expected, fault);
    }
}
