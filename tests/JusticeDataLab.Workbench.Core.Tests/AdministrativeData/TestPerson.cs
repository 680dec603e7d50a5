using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

/// <summary>Describes one invented person and what is recorded about them.</summary>
internal sealed class TestPerson
{
    private readonly List<NameRecord> _names = [];
    private readonly List<DisposalRecord> _disposals = [];
    private readonly List<ProgrammeRecord> _programmes = [];
    private readonly List<EmploymentSpell> _employment = [];
    private readonly List<AssessmentAnswer> _assessments = [];

    public TestPerson(string id)
    {
        Record = new PersonRecord(id, null, null, null, Day.On("1985-06-15"), Sex.Male, "W1", "UK", null);
        Forename = Letters(id, "forename");
        Surname = Letters(id, "surname");
    }

    public PersonRecord Record { get; private set; }

    public string Forename { get; private set; }

    public string Surname { get; private set; }

    public RegisterPerson Registered => new(Record, [Name("n0", Forename, Surname, NameType.Current, null), .. _names]);

    public PersonHistory History => new(
        Record,
        [.. _disposals.OrderBy(row => row.DisposalDate).ThenBy(row => row.DisposalId, StringComparer.Ordinal).ThenBy(row => row.OffenceId, StringComparer.Ordinal)],
        [.. _programmes.OrderBy(row => row.StartDate)],
        [.. _employment.OrderBy(row => row.StartDate)],
        [.. _assessments.OrderBy(row => row.AssessmentDate)]);

    public TestPerson With(Func<PersonRecord, PersonRecord> change)
    {
        Record = change(Record);
        return this;
    }

    public TestPerson Born(string day) => With(person => person with { DateOfBirth = Day.On(day) });

    public TestPerson Named(string forename, string surname)
    {
        (Forename, Surname) = (forename, surname);
        return this;
    }

    public TestPerson Alias(string forename, string surname, string? born = null)
    {
        _names.Add(Name($"n{_names.Count + 1}", forename, surname, NameType.Alias, born is null ? null : Day.On(born)));
        return this;
    }

    /// <summary>Custody of half a year before the release, for a theft a month before it began.</summary>
    public TestPerson Custody(string released, string? disposalId = null, Func<DisposalRecord, DisposalRecord>? change = null)
    {
        var start = Day.On(released).AddMonths(-6);
        return Disposal(start.AddMonths(-1), start, DisposalType.Custody, disposalId, row => (change ?? Same)(row with
        {
            CustodyStartDate = start,
            CustodialDays = 365,
            ReleaseDate = Day.On(released),
        }));
    }

    /// <summary>A community order of a year, for a theft a month before it.</summary>
    public TestPerson CommunityOrder(string started, string? disposalId = null, Func<DisposalRecord, DisposalRecord>? change = null)
    {
        var start = Day.On(started);
        return Disposal(start.AddMonths(-1), start, DisposalType.CommunityOrder, disposalId, row => (change ?? Same)(row with
        {
            OrderStartDate = start,
            OrderEndDate = start.AddYears(1),
        }));
    }

    /// <summary>A theft that ended in a fine, unless told otherwise.</summary>
    public TestPerson Offence(
        string committed, string proven, DisposalType type = DisposalType.Fine, string? disposalId = null, Func<DisposalRecord, DisposalRecord>? change = null) =>
        Disposal(Day.On(committed), Day.On(proven), type, disposalId, change ?? Same);

    public TestPerson Caution(string day) => Offence(day, day, DisposalType.Caution);

    public TestPerson Programme(string name, string from)
    {
        _programmes.Add(new ProgrammeRecord(Record.PersonId, name, Day.On(from), null, false));
        return this;
    }

    public TestPerson Spell(EmploymentSpellKind kind, string from, string? to = null)
    {
        _employment.Add(new EmploymentSpell(Record.PersonId, kind, Day.On(from), to is null ? null : Day.On(to)));
        return this;
    }

    public TestPerson Assessed(string day, string question, int score)
    {
        _assessments.Add(new AssessmentAnswer(Record.PersonId, Day.On(day), question, score));
        return this;
    }

    private static DisposalRecord Same(DisposalRecord row) => row;

    private TestPerson Disposal(DateOnly committed, DateOnly proven, DisposalType type, string? disposalId, Func<DisposalRecord, DisposalRecord> change)
    {
        var number = _disposals.Count + 1;
        _disposals.Add(change(new DisposalRecord
        {
            PersonId = Record.PersonId,
            DisposalId = disposalId ?? $"{Record.PersonId}-d{number:00}",
            OffenceId = $"{Record.PersonId}-o{number:00}",
            OffenceDate = committed,
            DisposalDate = proven,
            OffenceCode = "039/01",
            OffenceGroup = OffenceGroup.Theft,
            CourtClass = CourtClass.EitherWay,
            Recordable = true,
            DisposalType = type,
        }));
        return this;
    }

    private NameRecord Name(string nameId, string forename, string surname, NameType type, DateOnly? born) =>
        new(Record.PersonId, nameId, forename, null, surname, type, born);

    // Letters from a hash: names of different people differ in many letters.
    private static string Letters(string id, string part) =>
        new([.. StableHash.Hex(id, part).Take(10).Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16)))]);
}
