using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

public sealed class NoLookAheadTests
{
    // One record of every kind on a day; the offences were committed before it, so only the day they were proven hides them.
    private static readonly Dictionary<string, Func<TestPerson, string, TestPerson>> Kinds = new()
    {
        ["programme"] = (person, day) => person.Programme("A Late Programme", day),
        ["assessment"] = (person, day) => person.Assessed(day, "S3Q4", 0),
        ["breach"] = (person, day) => person.Offence("2014-06-02", day, change: row => row with { Breach = true }),
        ["terrorism"] = (person, day) => person.Offence("2014-06-02", day, change: row => row with { Terrorism = true }),
    };

    static NoLookAheadTests()
    {
        foreach (var type in Enum.GetValues<DisposalType>())
        {
            Kinds[$"disposal {type}"] = (person, day) => person.Offence("2014-06-02", day, type, change: row => row with
            {
                CustodyStartDate = row.DisposalDate, OrderStartDate = row.DisposalDate, ReleaseDate = row.DisposalDate, CustodialDays = 1,
            });
        }

        foreach (var group in Enum.GetValues<OffenceGroup>())
            Kinds[$"offence {group}"] = (person, day) => person.Offence("2014-06-02", day, change: row => row with { OffenceGroup = group });
        foreach (var kind in Enum.GetValues<EmploymentSpellKind>()) Kinds[$"spell {kind}"] = (person, day) => person.Spell(kind, day);
    }

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var kind in Kinds.Keys)
        {
            cases.Add(kind, "2016-03-01"); // the index date
            cases.Add(kind, "2016-03-02");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Measure_record_on_or_after_the_index_date_changes_nothing(string kind, string day)
    {
        Assert.Equal(Measured.Of(Measured.Full()), Measured.Of(Kinds[kind](Measured.Full(), day)));
        Assert.Equal(Measured.Of(Measured.Released()), Measured.Of(Kinds[kind](Measured.Released(), day)));
    }

    public static TheoryData<string> AllKinds() => new(Kinds.Keys);

    // The same records the day before are seen, or the tests above would prove nothing.
    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Measure_record_of_the_day_before_changes_something(string kind)
    {
        // Nobody is analysed who has a terrorism offence, so no covariate tells it from another offence; a penalty notice is no sanction.
        var changed = !Measured.Of(Measured.Released()).SequenceEqual(Measured.Of(Kinds[kind](Measured.Released(), "2016-02-29")));

        Assert.Equal(kind is not "disposal PenaltyNotice", changed);
    }

    [Theory]
    [InlineData("2016-03-01")]
    [InlineData("2016-03-02")]
    public void Measure_first_contact_on_or_after_the_index_date_changes_nothing(string day) => Assert.Equal(
        Measured.Of(Measured.Released()),
        Measured.Of(Measured.Released().With(person => person with { FirstContactDate = Day.On(day) })));

    [Fact]
    public void Measure_end_of_a_spell_after_the_index_date_changes_nothing()
    {
        var ends = new[] { "2016-02-29", "2016-03-01", "2016-09-01", null }
            .Select(end => Measured.Of(Measured.Released().Spell(EmploymentSpellKind.P45Employment, "2015-12-01", end)));

        Assert.All(ends, measured => Assert.Equal(91, measured["employed_days"].Number)); // 31 + 31 + 29 days
    }
}
