using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Svg;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts.Drawing;

public sealed class DrawingTests
{
    [Theory]
    [InlineData(0, 100, 5, new[] { 0.0, 20, 40, 60, 80, 100 })]
    [InlineData(-36, 47.9, 6, new[] { -40.0, -20, 0, 20, 40, 60 })]
    [InlineData(0, 0.3, 3, new[] { 0, 0.1, 0.2, 0.3 })]
    [InlineData(0, 0.007, 4, new[] { 0, 0.002, 0.004, 0.006, 0.008 })]
    [InlineData(0, 2_500_000, 5, new[] { 0.0, 500_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000 })]
    public void Nice_ticks_are_round_and_span_the_range(double low, double high, int target, double[] expected) =>
        Assert.Equal(expected, Axis.Nice(low, high, 0, 100, target).Ticks);

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(999_999_999)]
    public void Nice_range_of_one_value_still_has_a_width(double value)
    {
        var axis = Axis.Nice(value, value, 0, 100, 5);
        Assert.True(axis.Ticks.Count >= 2);
        Assert.InRange(axis.At(value), 0, 100);
    }

    [Theory]
    [InlineData(-3.44, FigureUnit.PercentagePoints, 1, "−3.4")]
    [InlineData(-0.04, FigureUnit.Percent, 1, "0.0%")]
    [InlineData(2.675, FigureUnit.Number, 2, "2.68")]
    [InlineData(12345.5, FigureUnit.Number, 0, "12,346")]
    [InlineData(-0.5, FigureUnit.Percent, 0, "0%")]
    [InlineData(0.5, FigureUnit.Percent, 0, "0%")]
    [InlineData(1.5, FigureUnit.Percent, 0, "2%")]
    [InlineData(2.5, FigureUnit.Percent, 0, "2%")]
    public void Value_is_rounded_half_to_even_with_a_true_minus(double value, FigureUnit unit, int decimals, string expected) =>
        Assert.Equal(expected, FigureText.Value(value, unit, decimals));

    [Theory]
    [InlineData(-0.0, "0")]
    [InlineData(-0.004, "0")]
    [InlineData(1.005001, "1.01")]
    [InlineData(1234.5, "1234.5")]
    public void N_has_two_decimals_and_no_negative_zero(double value, string expected) => Assert.Equal(expected, SvgCanvas.N(value));

    [Fact]
    public void Spread_far_labels_stay_where_they_belong() =>
        Assert.Equal([20, 80], LabelSpreader.Spread([20, 80], [10, 10], 0, 100, 5));

    [Fact]
    public void Spread_labels_at_one_place_are_moved_apart_inside_the_limits()
    {
        // Widths 40 and 30 with gap 10 ending at 100: right one from 70 to 100, left one from 20 to 60.
        Assert.Equal([40, 85], LabelSpreader.Spread([95, 95], [40, 30], 0, 100, 10));
        // At the left limit: left one from 0 to 40, right one from 50 to 80.
        Assert.Equal([20, 65], LabelSpreader.Spread([3, 3], [40, 30], 0, 100, 10));
    }

    [Fact]
    public void Wrap_breaks_between_words_and_inside_one_only_where_it_must()
    {
        Assert.Equal(["Age at", "index"], TextMetrics.Wrap("Age at index", 14, 50));
        var lines = TextMetrics.Wrap("Unterbeamtengesellschaft", 14, 60);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.True(TextMetrics.Width(line, 14) <= 60));
        Assert.Equal("Unterbeamtengesellschaft", string.Concat(lines.Select(line => line.TrimEnd('-'))));
        Assert.Equal([""], TextMetrics.Wrap("", 14, 60));
    }

    // Measured in Chromium with Liberation Sans, whose widths are those of Arial, at 14 pixels.
    [Theory]
    [InlineData("Before matching", false, 101.94)]
    [InlineData("Age at first contact with the criminal justice system", false, 312.00)]
    [InlineData("Illicit till fill", false, 61.44)]
    [InlineData("WWW MM @ 100%", false, 124.65)]
    [InlineData("−12.3% (−15.0% to −2.8%)", false, 168.50)]
    [InlineData("← lower in treated group", false, 153.30)]
    [InlineData("Employment & benefits: \"other\"", false, 193.59)]
    [InlineData("Before matching", true, 110.46)]
    [InlineData("Age at first contact with the criminal justice system", true, 341.54)]
    [InlineData("Illicit till fill", true, 72.34)]
    [InlineData("WWW MM @ 100%", true, 124.09)]
    [InlineData("−12.3% (−15.0% to −2.8%)", true, 170.04)]
    [InlineData("Employment & benefits: \"other\"", true, 212.41)]
    public void Width_is_no_less_than_measured_and_little_more(string text, bool bold, double measured) =>
        Assert.InRange(TextMetrics.Width(text, 14, bold), measured, measured * 1.12);
}
