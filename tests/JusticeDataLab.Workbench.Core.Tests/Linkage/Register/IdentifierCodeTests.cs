using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Register;

public sealed class IdentifierCodeTests
{
    [Theory]
    [InlineData("1981/0000034U")]
    [InlineData("2012/0394773H")]
    public void TextOf_gives_a_pnc_id_back(string text)
    {
        Assert.True(PncId.TryParse(text, 2030, out var id));
        Assert.Equal(text, IdentifierCode.TextOf(IdentifierCode.OfPncId(id.Year, id.Serial)));
    }

    [Theory]
    [InlineData("065656/91H")]
    [InlineData("SF05/482703J")]
    [InlineData("SF83/50058Z")]
    public void TextOf_gives_a_cro_number_back(string text)
    {
        Assert.True(CroNumber.TryParse(text, out var number));
        Assert.Equal(text, IdentifierCode.TextOf(IdentifierCode.Of(number)));
    }

    [Theory]
    [InlineData("A0000AA")]
    [InlineData("Z9999ZZ")]
    [InlineData("A1234BC")]
    public void TextOf_gives_a_prison_number_back(string text)
    {
        Assert.True(PrisonNumber.TryParse(text, out var number));
        Assert.Equal(text, IdentifierCode.TextOf(IdentifierCode.Of(number)));
    }

    [Fact]
    public void AreClose_one_digit_or_the_year_alone()
    {
        var id = IdentifierCode.OfPncId(2001, 171_310);

        Assert.True(IdentifierCode.AreClose(id, IdentifierCode.OfPncId(2001, 171_315)));
        Assert.True(IdentifierCode.AreClose(id, IdentifierCode.OfPncId(1997, 171_310)));
        Assert.False(IdentifierCode.AreClose(id, IdentifierCode.OfPncId(2001, 171_325)));
        Assert.False(IdentifierCode.AreClose(id, IdentifierCode.OfPncId(1997, 171_315)));
    }
}
