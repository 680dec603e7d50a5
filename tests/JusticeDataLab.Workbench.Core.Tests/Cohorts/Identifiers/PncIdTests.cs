using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Core.Tests.Cohorts.Identifiers;

public sealed class PncIdTests
{
    private const int Year = 2024;

    [Theory]
    [InlineData("81/34U", "1981/0000034U")]
    [InlineData("02/73319Z", "2002/0073319Z")]
    [InlineData("00/223R", "2000/0000223R")]
    [InlineData("79163001B", "1979/0163001B")]
    [InlineData("67/9893091D", "1967/9893091D")]
    [InlineData("2012/394773H", "2012/0394773H")]
    [InlineData(" 2012 / 394773h ", "2012/0394773H")]
    [InlineData("20120394773H", "2012/0394773H")]
    public void TryParse_accepted_form_gives_canonical(string text, string expected)
    {
        Assert.True(PncId.TryParse(text, Year, out var id, out var fault));
        Assert.Equal(expected, id.ToString());
        Assert.Equal(IdentifierFault.None, fault);
    }

    [Theory]
    [InlineData("20030011985Z")]
    [InlineData("20120052494O")]
    [InlineData("20230583843N")]
    [InlineData("2001/0171310S")]
    public void TryParse_wrong_letter_says_so(string text)
    {
        Assert.False(PncId.TryParse(text, Year, out _, out var fault));
        Assert.Equal(IdentifierFault.CheckLetter, fault);
    }

    [Theory]
    [InlineData("1X23/1234567A")]
    [InlineData("1923/1Z34567A")]
    [InlineData("1923/1234567AA")]
    [InlineData("2012/39477312H")]
    [InlineData("2012/H")]
    [InlineData("201/394773H")]
    [InlineData("2025/394773H")]
    [InlineData("12")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_wrong_form_says_so(string? text)
    {
        Assert.False(PncId.TryParse(text, Year, out _, out var fault));
        Assert.Equal(IdentifierFault.Form, fault);
    }

    [Fact]
    public void TryParse_two_digit_year_takes_its_century_from_the_extract()
    {
        Assert.True(PncId.TryParse("12/394773H", 2012, out var now));
        Assert.True(PncId.TryParse("12/394773H", 2011, out var then));
        Assert.Equal((2012, 1912), (now.Year, then.Year));
    }

    [Fact]
    public void TryParse_canonical_text_reads_itself() => Prop.ForAll(
        Gen.Zip(Gen.Choose(1900, Year), Gen.Choose(0, 9_999_999)).ToArbitrary(),
        pair =>
        {
            var text = $"{pair.Item1:0000}/{pair.Item2:0000000}{CheckLetter.OfPncId(pair.Item1, pair.Item2)}";
            return PncId.TryParse(text, Year, out var id) && id.ToString() == text && id.Serial == pair.Item2;
        }).QuickCheckThrowOnFailure();
}
