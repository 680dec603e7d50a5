using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.IndexEvents;

public sealed class IndexLocatorTests
{
    [Theory]
    [InlineData("2015-08-31", false)]
    [InlineData("2015-09-01", true)] // first day of custody
    [InlineData("2016-03-01", true)] // day of release
    [InlineData("2016-03-02", false)]
    public void Locate_in_custody_start_within_custody(string start, bool found) =>
        Assert.Equal(found, Locate(DeliverySetting.Custody, new TestPerson("p").Custody("2016-03-01"), start) is not null);

    [Theory]
    [InlineData("2016-02-29", false)]
    [InlineData("2016-03-01", true)] // day of release
    [InlineData("2016-09-01", true)] // six months later
    [InlineData("2016-09-02", false)]
    public void Locate_after_release_within_the_window(string start, bool found) =>
        Assert.Equal(found, Locate(DeliverySetting.AfterRelease, new TestPerson("p").Custody("2016-03-01"), start) is not null);

    [Theory]
    [InlineData("2016-02-29", null, false)]
    [InlineData("2016-03-01", null, true)] // first day of the order
    [InlineData("2017-03-01", null, true)] // last day of the order
    [InlineData("2017-03-02", null, false)]
    [InlineData("2016-09-01", "2016-04-01", true)] // ended, but started six months before
    [InlineData("2016-09-02", "2016-04-01", false)]
    public void Locate_in_the_community_in_force_or_started_within_the_window(string start, string? ended, bool found)
    {
        var person = new TestPerson("p").CommunityOrder("2016-03-01", change: row => ended is null ? row : row with { OrderEndDate = Day.On(ended) });
        Assert.Equal(found, Locate(DeliverySetting.Community, person, start) is not null);
    }

    [Theory]
    [InlineData("2015-09-01", "custody")] // in custody
    [InlineData("2016-05-31", "custody")] // 91 days after release, 92 before the order
    [InlineData("2016-08-31", "custody")] // the order has not begun, the window after release is open
    [InlineData("2016-09-01", "order")] // the first day of the order is nearer than the release six months before
    [InlineData("2016-09-02", "order")] // the window after release has closed
    [InlineData("2015-08-31", null)]
    public void Locate_both_takes_whichever_sentence_the_intervention_belongs_to(string start, string? expected)
    {
        var person = new TestPerson("p").Custody("2016-03-01", "custody").CommunityOrder("2016-09-01", "order");
        Assert.Equal(expected, Locate(DeliverySetting.Both, person, start)?.DisposalId);
    }

    [Fact]
    public void Locate_several_takes_the_nearest() =>
        Assert.Equal("near", Locate(DeliverySetting.AfterRelease, new TestPerson("p").Custody("2016-01-01", "far").Custody("2016-02-01", "near"), "2016-03-01")!.DisposalId);

    [Fact]
    public void Locate_equally_near_takes_the_lowest_disposal_id() =>
        Assert.Equal("a", Locate(DeliverySetting.AfterRelease, new TestPerson("p").Custody("2016-02-01", "b").Custody("2016-02-01", "a"), "2016-03-01")!.DisposalId);

    [Theory]
    [InlineData("2016-01-08", "far")] // 7 days from it: preferred to the nearest
    [InlineData("2015-12-25", "far")] // 7 days on the other side
    [InlineData("2016-01-09", "near")] // 8 days: not near enough to be meant
    public void Locate_index_date_given_is_preferred_within_7_days(string given, string expected) => Assert.Equal(expected, Locate(
        DeliverySetting.AfterRelease, new TestPerson("p").Custody("2016-01-01", "far").Custody("2016-02-01", "near"), "2016-03-01", given)!.DisposalId);

    [Fact]
    public void Locate_index_date_given_does_not_open_the_window() =>
        Assert.Null(Locate(DeliverySetting.AfterRelease, new TestPerson("p").Custody("2015-01-01"), "2016-03-01", "2015-01-01"));

    [Fact]
    public void Locate_without_an_intervention_date_goes_by_the_index_date_given()
    {
        var person = new TestPerson("p").Custody("2016-01-01", "a").Custody("2016-02-01", "b");
        Assert.Equal("b", Locate(DeliverySetting.AfterRelease, person, null, "2016-02-05")!.DisposalId);
        Assert.Null(Locate(DeliverySetting.AfterRelease, person, null, "2016-03-05"));
        Assert.Null(Locate(DeliverySetting.AfterRelease, person, null));
    }

    [Theory]
    [InlineData("2016-02-20", 0)] // began in custody
    [InlineData("2016-03-01", 0)]
    [InlineData("2016-03-11", 10)]
    [InlineData(null, 0)]
    public void StartLagDays_days_from_index_date(string? start, int expected) =>
        Assert.Equal(expected, IndexLocator.StartLagDays(Record(start, null), Day.On("2016-03-01")));

    private static IndexDisposal? Locate(DeliverySetting delivery, TestPerson person, string? start, string? given = null) =>
        new IndexLocator(delivery, new IndexSettings()).Locate(
            Record(start, given), IndexDisposal.Of(person.History.Disposals, IndexKinds.Of(delivery)));

    private static CohortRecord Record(string? start, string? given) => new()
    {
        RowNumber = 1,
        RecordKey = "key",
        InterventionStart = start is null ? null : Day.On(start),
        IndexDate = given is null ? null : Day.On(given),
    };
}
