using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

public sealed class DifferenceWordingTests
{
    [Theory]
    [InlineData(1234, 2345, "days", "longer by between 1,234 and 2,345 days")]
    [InlineData(-1234, 2345, "offences", "lower by as many as 1,234 offences, or higher by as many as 2,345 offences")]
    [InlineData(-2345, -1234, "people", "lower by between 1,234 and 2,345 people")]
    [InlineData(-2345, -1234, "days", "shorter by between 1,234 and 2,345 days")]
    [InlineData(0.2, 3.4, "people", "higher by between less than 1 and 3 people")]
    [InlineData(0.2, 1.4, "people", "higher by between less than 1 and 1 person")]
    [InlineData(0.1, 0.4, "people", "higher by less than 1 person")]
    [InlineData(-0.4, -0.1, "days", "shorter by less than 1 day")]
    [InlineData(2.6, 3.4, "people", "higher by about 3 people")]
    [InlineData(-0.3, 2, "people", "lower by less than 1 person, or higher by as many as 2 people")]
    [InlineData(-0.3, 0.3, "people", "lower by less than 1 person, or higher by less than 1 person")]
    [InlineData(0, 3, "people", "lower by less than 1 person, or higher by as many as 3 people")]
    [InlineData(-3, 0, "people", "lower by as many as 3 people, or higher by less than 1 person")]
    [InlineData(0, 0, "people", "lower by less than 1 person, or higher by less than 1 person")]
    [InlineData(-1, 1, "men", "lower by as many as 1 man, or higher by as many as 1 man")]
    [InlineData(-5, -2, "women", "lower by between 2 and 5 women")]
    [InlineData(-2.5, -0.5, "people", "lower by between less than 1 and 2 people")]
    public void Phrase_follows_the_interval(double lower, double upper, string unit, string expected) =>
        Assert.Equal(expected, DifferenceWording.Phrase(new ConfidenceInterval(lower, upper), Unit(unit)));

    [Theory]
    [InlineData(0.0001, 5, true)]
    [InlineData(-5, -0.0001, true)]
    [InlineData(0, 5, false)]
    [InlineData(-5, 0, false)]
    [InlineData(-1, 1, false)]
    public void PhraseWithMeaning_is_significant_only_off_zero(double lower, double upper, bool isSignificant)
    {
        var text = DifferenceWording.PhraseWithMeaning(new ConfidenceInterval(lower, upper), DifferenceUnit.Offences);
        Assert.Equal(isSignificant, text.EndsWith(". This is a statistically significant result.", StringComparison.Ordinal));
        Assert.Equal(!isSignificant, text.EndsWith(". More people would need to be available for analysis in order to determine the direction of this difference.", StringComparison.Ordinal));
    }

    [Fact]
    public void Reversed_ends_are_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(2345, 1234));

    private static DifferenceUnit Unit(string name) => name switch
    {
        "days" => DifferenceUnit.Days,
        "offences" => DifferenceUnit.Offences,
        "men" => DifferenceUnit.Of(GroupWord.Men),
        "women" => DifferenceUnit.Of(GroupWord.Women),
        _ => DifferenceUnit.Of(GroupWord.People),
    };
}
