using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Outcomes;

public sealed class ProvenReoffenceTests
{
    private static readonly DateOnly Index = Day.On("2016-03-01");

    [Theory]
    [InlineData(DisposalType.Custody, true)]
    [InlineData(DisposalType.SuspendedSentence, true)]
    [InlineData(DisposalType.CommunityOrder, true)]
    [InlineData(DisposalType.Fine, true)]
    [InlineData(DisposalType.ConditionalDischarge, true)]
    [InlineData(DisposalType.Caution, true)]
    [InlineData(DisposalType.ReprimandWarning, true)]
    [InlineData(DisposalType.PenaltyNotice, false)]
    public void Counts_disposal_types(DisposalType type, bool expected) => Assert.Equal(expected, Counts(row => row with { DisposalType = type }));

    [Fact]
    public void Counts_breach_no() => Assert.False(Counts(row => row with { Breach = true }));

    [Fact]
    public void Counts_not_recordable_no() => Assert.False(Counts(row => row with { Recordable = false }));

    [Theory]
    [InlineData("2016-03-01", "2016-05-01", false)] // committed on day 0
    [InlineData("2016-03-02", "2017-09-01", true)] // committed on day 1, proven on the last day of the wait
    [InlineData("2016-03-02", "2017-09-02", false)] // proven a day late
    [InlineData("2017-03-01", "2017-03-01", true)] // committed on the anniversary
    [InlineData("2017-03-02", "2017-03-02", false)]
    [InlineData("2016-02-20", "2016-04-01", false)] // committed before, proven in the year: the index offence's time
    public void Counts_dates(string committed, string proven, bool expected) =>
        Assert.Equal(expected, Counts(row => row with { OffenceDate = Day.On(committed), DisposalDate = Day.On(proven) }));

    private static bool Counts(Func<DisposalRecord, DisposalRecord> change) =>
        ProvenReoffence.Counts(new TestPerson("p").Offence("2016-06-01", "2016-08-01", change: change).History.Disposals[0], Index);
}
