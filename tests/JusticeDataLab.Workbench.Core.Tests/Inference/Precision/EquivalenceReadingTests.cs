using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Precision;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Precision;

public class EquivalenceReadingTests
{
    [Theory]
    [InlineData(-0.09, -0.01, PrecisionVerdict.DirectionKnown, "direction of the difference is determined")]
    [InlineData(0.001, 0.2, PrecisionVerdict.DirectionKnown, "direction")]
    [InlineData(-0.03, 0.02, PrecisionVerdict.RulesOutMargin, "rules out a reduction of more than 5 percentage points, and an increase of more than 5 percentage points")]
    [InlineData(-0.03, 0.08, PrecisionVerdict.RulesOutReduction, "rules out a reduction of more than 5 percentage points; an increase")]
    [InlineData(-0.08, 0.03, PrecisionVerdict.RulesOutIncrease, "rules out an increase of more than 5 percentage points; a reduction")]
    [InlineData(-0.08, 0.07, PrecisionVerdict.TooFewPeople, "Too few people to tell: neither a reduction nor an increase of more than 5 percentage points")]
    [InlineData(-0.05, 0.05, PrecisionVerdict.TooFewPeople, "Too few people")]
    [InlineData(-0.04, 0, PrecisionVerdict.RulesOutMargin, "Not significant, but precise")]
    public void Of_splits_the_inconclusive_by_the_margin(double lower, double upper, PrecisionVerdict verdict, string words)
    {
        var reading = EquivalenceReading.Of(new ConfidenceInterval(lower, upper), 0.05);
        Assert.Equal(verdict, reading.Verdict);
        Assert.Contains(words, reading.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("no effect", reading.Sentence, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(0.01, "1 percentage point;")]
    [InlineData(0.025, "2.5 percentage points;")]
    public void Of_writes_the_margin_as_it_was_chosen(double margin, string words) =>
        Assert.Contains(words, EquivalenceReading.Of(new ConfidenceInterval(-0.001, 0.3), margin).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Of_needs_a_margin(double margin) => Assert.Throws<ArgumentOutOfRangeException>(() => EquivalenceReading.Of(new ConfidenceInterval(-1, 1), margin));
}
