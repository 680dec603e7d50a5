using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Outcomes;

public sealed class ReoffendingOutcomeTests
{
    private static readonly DateOnly Index = Day.On("2016-03-01");

    [Fact]
    public void Derive_several_reoffences_are_counted_and_the_first_is_by_date_of_offence()
    {
        // Proven first but committed second: the summary offence of 10 April is not the first reoffence.
        var outcome = Derive(new TestPerson("p")
            .Offence("2016-04-10", "2016-04-20", change: Of(CourtClass.Summary))
            .Offence("2016-03-31", "2016-09-01", DisposalType.Custody, "x", Of(CourtClass.IndictableOnly))
            .Offence("2016-05-01", "2016-09-01", DisposalType.Custody, "x")
            .Offence("2016-06-01", "2016-10-01", DisposalType.Custody)
            .Offence("2016-07-01", "2016-10-01", DisposalType.PenaltyNotice));

        Assert.True(outcome.Reoffended);
        Assert.Equal(4, outcome.Reoffences);
        Assert.Equal(30, outcome.DaysToFirst);
        Assert.Equal(CourtClass.IndictableOnly, outcome.FirstCourtClass);
        Assert.True(outcome.CustodyForFirst);
        Assert.Equal((1, 2, 1), (outcome.IndictableOnly, outcome.EitherWay, outcome.Summary));
        Assert.Equal(2, outcome.CustodialSentences); // the two offences of x are one sentence
    }

    [Fact]
    public void Derive_same_day_takes_the_one_proven_first_then_the_most_serious_then_the_lowest_offence_id()
    {
        var provenFirst = Derive(new TestPerson("p")
            .Offence("2016-04-01", "2016-06-02", change: Of(CourtClass.IndictableOnly))
            .Offence("2016-04-01", "2016-06-01", change: Of(CourtClass.Summary)));
        var mostSerious = Derive(new TestPerson("p")
            .Offence("2016-04-01", "2016-06-01", change: Of(CourtClass.Summary))
            .Offence("2016-04-01", "2016-06-01", change: Of(CourtClass.EitherWay)));
        var lowestId = Derive(new TestPerson("p")
            .Offence("2016-04-01", "2016-06-01", DisposalType.Fine, "b", row => row with { OffenceId = "o2" })
            .Offence("2016-04-01", "2016-06-01", DisposalType.Custody, "c", row => row with { OffenceId = "o1" }));

        Assert.Equal(CourtClass.Summary, provenFirst.FirstCourtClass);
        Assert.Equal(CourtClass.EitherWay, mostSerious.FirstCourtClass);
        Assert.True(lowestId.CustodyForFirst);
    }

    [Fact]
    public void Derive_last_day_of_a_year_with_29_February_is_day_366() =>
        Assert.Equal(366, ReoffendingOutcome.Derive(
            new TestPerson("p").Offence("2016-03-01", "2016-03-01").History.Disposals, Day.On("2015-03-01")).DaysToFirst);

    [Fact]
    public void ValueOf_reoffender_has_every_measure()
    {
        var outcome = Derive(new TestPerson("p").Offence("2016-03-11", "2016-04-01", DisposalType.Custody));

        double?[] expected = [1, 1, 10, 0, 1, 0, 0, 1, 0, 1, 1];
        Assert.Equal(expected, Enum.GetValues<OutcomeMeasure>().Select(outcome.ValueOf));
    }

    [Fact]
    public void ValueOf_others_have_only_the_measures_about_everyone()
    {
        double?[] expected = [0, 0, null, null, null, null, null, null, null, null, null];
        Assert.Equal(expected, Enum.GetValues<OutcomeMeasure>().Select(Derive(new TestPerson("p")).ValueOf));
    }

    private static ReoffendingOutcome Derive(TestPerson person) => ReoffendingOutcome.Derive(person.History.Disposals, Index);

    private static Func<DisposalRecord, DisposalRecord> Of(CourtClass court) => row => row with { CourtClass = court };
}
