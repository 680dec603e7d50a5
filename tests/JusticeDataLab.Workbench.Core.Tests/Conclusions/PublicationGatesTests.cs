using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

public sealed class PublicationGatesTests
{
    private static readonly ConclusionSettings Settings = new();

    [Theory]
    [InlineData(30, 3, 7)]
    [InlineData(29, 2, 2)]
    public void Of_thirty_reoffenders_open_tables_three_to_seven(int reoffenders, int headlines, int tables)
    {
        var gates = PublicationGates.Of(SampleResults.All(reoffenders, [0.4, 0.34, 0.34]), Settings);
        Assert.Equal(headlines, gates.HeadlineMeasures);
        Assert.Equal(tables, Enumerable.Range(1, 7).Count(gates.ShowsTable));
        Assert.True(gates.IsShown(OutcomeMeasure.Reoffended) && gates.IsShown(OutcomeMeasure.Reoffences));
    }

    // 100 reoffenders: counts are the shares times 100.
    [Theory]
    [InlineData(0.10, 0.50, 0.40, "")]
    [InlineData(0.0999, 0.5001, 0.40, "0 2")]
    [InlineData(0.09, 0.51, 0.40, "0 2")]
    [InlineData(0.50, 0.09, 0.41, "1 2")]
    [InlineData(0.45, 0.46, 0.09, "0 2")]
    [InlineData(0.05, 0.06, 0.89, "0 1")]
    [InlineData(0.04, 0.05, 0.91, "0 1 2")]
    [InlineData(0, 0, 1, "0 1 2")]
    [InlineData(0, 0.5, 0.5, "0 1")]
    public void Of_small_court_class_takes_the_next_smallest_with_it(double indictable, double eitherWay, double summary, string withheld)
    {
        OutcomeMeasure[] classes = [OutcomeMeasure.FirstIndictableOnly, OutcomeMeasure.FirstEitherWay, OutcomeMeasure.FirstSummary];
        var gates = PublicationGates.Of(SampleResults.All(100, [indictable, eitherWay, summary]), Settings);
        Assert.Equal(withheld, string.Join(' ', Enumerable.Range(0, 3).Where(i => !gates.IsShown(classes[i]))));
        Assert.True(gates.ShowsTable(5));
    }

    // Table 5 counts reoffences: 0.095 x 100 = 9.5 is below 10.
    [Fact]
    public void Of_small_class_of_reoffences_is_withheld_in_table_five()
    {
        var gates = PublicationGates.Of(SampleResults.All(100, classCounts: [0.095, 1.5, 1]), Settings);
        Assert.False(gates.IsShown(OutcomeMeasure.IndictableOnlyReoffences));
        Assert.False(gates.IsShown(OutcomeMeasure.SummaryReoffences));
        Assert.True(gates.IsShown(OutcomeMeasure.EitherWayReoffences));
        Assert.All(gates.Decisions, decision => Assert.Equal(decision.IsShown, decision.Reason.Length == 0));
    }

    [Fact]
    public void Of_undefined_difference_is_withheld_with_its_reason()
    {
        var rate = SampleResults.Result(OutcomeMeasure.Reoffended, 400, 0, 0, 0, 0) with { Difference = null, WhyUndefined = "Nobody reoffended." };
        var decision = PublicationGates.Of(SampleResults.All(rate: rate), Settings).Decisions[0];
        Assert.Equal((false, "Nobody reoffended."), (decision.IsShown, decision.Reason));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(29, false)]
    public void MayPublish_needs_thirty_after_matching(int people, bool expected) => Assert.Equal(expected, PublicationGates.MayPublish(people, Settings));
}
