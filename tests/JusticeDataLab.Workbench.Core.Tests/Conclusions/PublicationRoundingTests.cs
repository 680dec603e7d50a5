using JusticeDataLab.Workbench.Core.Conclusions;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

public sealed class PublicationRoundingTests
{
    [Theory]
    [InlineData(0.5, "0")]
    [InlineData(1.5, "2")]
    [InlineData(2.5, "2")]
    [InlineData(-0.5, "0")]
    [InlineData(-1.5, "-2")]
    [InlineData(-0.4, "0")]
    [InlineData(28.499999999999996, "28")]
    [InlineData(1234.5, "1,234")]
    [InlineData(1235.5, "1,236")]
    [InlineData(-1234567, "-1,234,567")]
    public void Whole_ties_go_to_even_and_nothing_is_minus_zero(double value, string expected) => Assert.Equal(expected, PublicationRounding.Whole(value));

    [Theory]
    [InlineData(0.125, "0.12")]
    [InlineData(0.135, "0.14")]
    [InlineData(1.005, "1.00")]
    [InlineData(-0.004, "0.00")]
    [InlineData(1234.567, "1,234.57")]
    public void TwoDecimals_ties_go_to_even(double value, string expected) => Assert.Equal(expected, PublicationRounding.TwoDecimals(value));

    // 0.285 x 100 is 28.499999999999996 in binary: people who wrote 0.285 mean a tie, which goes to 28.
    [Theory]
    [InlineData(0.285, "28%")]
    [InlineData(0.295, "30%")]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    public void Percent_is_whole(double fraction, string expected) => Assert.Equal(expected, PublicationRounding.Percent(fraction));

    [Theory]
    [InlineData(0.01, "1 percentage point")]
    [InlineData(-0.01, "-1 percentage point")]
    [InlineData(0.03, "3 percentage points")]
    [InlineData(0.004, "0 percentage points")]
    public void PercentagePoints_are_named(double fraction, string expected) => Assert.Equal(expected, PublicationRounding.PercentagePoints(fraction));

    [Theory]
    [InlineData(0.004, "<0.01")]
    [InlineData(0.005, "<0.01")]
    [InlineData(0.006, "0.01")]
    [InlineData(0.05, "0.05")]
    [InlineData(1, "1.00")]
    public void PValue_has_two_decimals(double p, string expected) => Assert.Equal(expected, PublicationRounding.PValue(p));

    [Theory]
    [InlineData(0, 500, "0%")]
    [InlineData(2, 500, "<1%")]
    [InlineData(5, 500, "1%")]
    [InlineData(500, 500, "100%")]
    public void Share_tells_none_from_few(long part, long whole, string expected) => Assert.Equal(expected, PublicationRounding.Share(part, whole));

    [Fact]
    public void Intervals_use_to_not_a_dash()
    {
        Assert.Equal("-5 to 0", PublicationRounding.WholeInterval(-5.2, -0.2));
        Assert.Equal("-0.15 to 1.30", PublicationRounding.TwoDecimalInterval(-0.154, 1.296));
        Assert.Equal("20% to 31%", PublicationRounding.PercentInterval(0.2, 0.307));
    }

    [Fact]
    public void Numbers_are_written_alike_under_any_culture()
    {
        foreach (var culture in Cultures.Awkward)
            Assert.Equal("1,234.50", Cultures.Under(culture, () => PublicationRounding.TwoDecimals(1234.5)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void HalfEven_what_is_not_a_number_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicationRounding.HalfEven(value));
}
