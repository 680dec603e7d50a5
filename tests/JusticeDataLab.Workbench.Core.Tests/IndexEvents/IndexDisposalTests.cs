using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.IndexEvents;

public sealed class IndexDisposalTests
{
    [Fact]
    public void Of_custody_counts_from_release_in_order_of_date_then_disposal_id()
    {
        var found = Of(DeliverySetting.Custody, new TestPerson("p")
            .Custody("2017-01-01", "z").Custody("2016-01-01", "b").Custody("2016-01-01", "a").CommunityOrder("2015-01-01"));

        Assert.Equal(["a", "b", "z"], found.Select(index => index.DisposalId));
        Assert.Equal(Day.On("2016-01-01"), found[0].IndexDate);
        Assert.Equal(Day.On("2015-07-01"), found[0].CustodyStart);
        Assert.Null(found[0].OrderEnd);
    }

    [Fact]
    public void Of_community_takes_community_and_suspended_orders_from_their_start()
    {
        var found = Of(DeliverySetting.Community, new TestPerson("p")
            .CommunityOrder("2016-01-01", "a")
            .Offence("2016-01-20", "2016-02-01", DisposalType.SuspendedSentence, "s", row => row with { OrderStartDate = Day.On("2016-02-01") })
            .Custody("2016-01-01").Caution("2016-01-01").Offence("2016-01-01", "2016-01-01"));

        Assert.Equal(["a", "s"], found.Select(index => index.DisposalId));
        Assert.Equal(Day.On("2017-01-01"), found[0].OrderEnd);
        Assert.Null(found[0].CustodyStart);
        Assert.Equal(DisposalType.SuspendedSentence, found[1].Type);
    }

    [Fact]
    public void Of_one_occasion_takes_the_most_serious_offence_then_the_lowest_id()
    {
        var index = Assert.Single(Of(DeliverySetting.Custody, new TestPerson("p")
            .Custody("2016-01-01", "a", row => row with { CourtClass = CourtClass.Summary })
            .Custody("2016-01-01", "a", row => row with { CourtClass = CourtClass.IndictableOnly, OffenceId = "o9" })
            .Custody("2016-01-01", "a", row => row with { CourtClass = CourtClass.IndictableOnly, OffenceId = "o8" })));

        Assert.Equal("o8", index.Principal.OffenceId);
    }

    [Fact]
    public void Of_breach_only_not_released_or_without_a_start_is_no_index_disposal()
    {
        var person = new TestPerson("p")
            .Custody("2016-01-01", "breach", row => row with { Breach = true })
            .Custody("2016-01-01", "inside", row => row with { ReleaseDate = null })
            .CommunityOrder("2016-01-01", "unstarted", row => row with { OrderStartDate = null });

        Assert.Empty(Of(DeliverySetting.Custody, person));
        Assert.Empty(Of(DeliverySetting.Community, person));
    }

    [Fact]
    public void Of_custody_without_a_start_begins_on_the_day_of_sentence() => Assert.Equal(
        Day.On("2015-07-01"),
        Of(DeliverySetting.Custody, new TestPerson("p").Custody("2016-01-01", change: row => row with { CustodyStartDate = null }))[0].CustodyStart);

    private static IReadOnlyList<IndexDisposal> Of(DeliverySetting delivery, TestPerson person) =>
        IndexDisposal.Of(person.History.Disposals, IndexKinds.Of(delivery));
}
