using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Tests.Inference.Effects;

/// <summary>
/// Published Justice Data Lab results, recomputed from their rounded rates: an unpooled interval, the comparison group's
/// own uncertainty left out because its size was not published. Rates rounded to whole percent leave a point of freedom in
/// their difference. This checks the arithmetic; at this precision it cannot tell one variance formula from another.
/// </summary>
public class PublishedResultsTests
{
    [Theory]
    [InlineData("Blue Sky 2013", 72, 31, 43, true, 1, 23)]
    [InlineData("Prisoners' Education Trust 2014", 3085, 19, 26, true, 5, 8)]
    [InlineData("Open University 2014", 805, 18, 23, true, 2, 8)]
    [InlineData("Clink 2016", 89, 17, 29, true, null, null)]
    [InlineData("Clink 2022", 258, 12, 13, false, null, null)]
    [InlineData("City & Guilds 2017", 8513, 40, 42, true, null, null)]
    [InlineData("Brighton Women's Centre 2024", 114, 25, 28, false, null, null)]
    public void Interval_of_the_published_rates_agrees_within_rounding(
        string name, int people, int treated, int comparison, bool significant, int? least, int? most)
    {
        // Some pair of rates that round to those published gives the published interval and verdict.
        var agrees = Rates(treated).Any(one => Rates(comparison).Any(two => Agrees(people, one, two, significant, least, most)));
        Assert.True(agrees, name);

        // And the rates as printed give it within the point that their rounding leaves.
        var interval = Interval(people, treated / 100.0, comparison / 100.0);
        Assert.Equal(significant, interval.ExcludesZero);
        if (least is null) return;
        Assert.InRange(-100 * interval.Upper, least.Value - 1.5, least.Value + 1.5);
        Assert.InRange(-100 * interval.Lower, most!.Value - 1.5, most.Value + 1.5);
    }

    // Brighton Women's Centre: 25% against 28%, published as 4 women fewer: the difference was rounded once.
    [Fact]
    public void Difference_of_rates_of_25_and_28_can_read_4()
    {
        var (treated, comparison) = (0.246, 0.284);
        Assert.Equal(("25%", "28%"), (PublicationRounding.Percent(treated), PublicationRounding.Percent(comparison)));
        Assert.Equal("4", PublicationRounding.Whole(100 * (comparison - treated)));
    }

    private static bool Agrees(int people, double treated, double comparison, bool significant, int? least, int? most)
    {
        var interval = Interval(people, treated, comparison);
        return interval.ExcludesZero == significant
            && (least is null || (PublicationRounding.HalfEven(-100 * interval.Upper) == least && PublicationRounding.HalfEven(-100 * interval.Lower) == most));
    }

    private static ConfidenceInterval Interval(int people, double treated, double comparison) => WelchTest.FromT(
        TestConvention.ProportionsRows, treated - comparison, Math.Sqrt(treated * (1 - treated) / people), double.PositiveInfinity, 0.95)!.Interval;

    private static IEnumerable<double> Rates(int percent) => Enumerable.Range(-4, 9).Select(tenth => (percent + (tenth / 10.0)) / 100);
}
