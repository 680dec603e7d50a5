using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Administrative data over the tables of any store. Tables are read in step, person by person, so the size of the
/// register does not matter.
/// </summary>
internal sealed class TableStore(ITableSource source) : IAdministrativeData
{
    public SnapshotDescription Snapshot => source.Snapshot;

    /// <summary>Where the tables come from, for importing and describing.</summary>
    internal ITableSource Source => source;

    public IEnumerable<RegisterPerson> Register(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var reading = source.Read();
        var names = new PersonGroups<NameRecord>(reading.Open(AdministrativeSchema.Names), AdministrativeRows.Name);
        foreach (var person in Persons(reading, null, cancellation)) yield return new RegisterPerson(person, names.Of(person.PersonId));
        names.Finish();
    }

    public IEnumerable<PersonHistory> Histories(IReadOnlySet<string>? only = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var reading = source.Read();
        var disposals = new PersonGroups<DisposalRecord>(reading.Open(AdministrativeSchema.Disposals, only), AdministrativeRows.Disposal);
        var programmes = new PersonGroups<ProgrammeRecord>(reading.Open(AdministrativeSchema.Programmes, only), AdministrativeRows.Programme);
        var employment = new PersonGroups<EmploymentSpell>(reading.Open(AdministrativeSchema.Employment, only), AdministrativeRows.Employment);
        var assessments = new PersonGroups<AssessmentAnswer>(reading.Open(AdministrativeSchema.Assessments, only), AdministrativeRows.Assessment);
        foreach (var person in Persons(reading, only, cancellation))
        {
            var id = person.PersonId;
            var wanted = only is null || only.Contains(id);
            var history = new PersonHistory(
                person, disposals.Of(id, wanted), programmes.Of(id, wanted), employment.Of(id, wanted), assessments.Of(id, wanted));
            if (wanted) yield return history;
        }

        disposals.Finish();
        programmes.Finish();
        employment.Finish();
        assessments.Finish();
    }

    public IReadOnlySet<string>? PeopleSentenced(IReadOnlySet<DisposalType> types, DatePeriod period, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return source.PeopleOfDisposals(SentenceCondition.Of(types, period), cancellation);
    }

    private static IEnumerable<PersonRecord> Persons(TableReading reading, IReadOnlySet<string>? only, CancellationToken cancellation)
    {
        var reader = new TableReader(reading.Open(AdministrativeSchema.Persons, only)!);
        // One row ahead of what is handed out: otherwise the table read in step would be blamed for the order of this one.
        PersonRecord? previous = null;
        while (reader.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var person = AdministrativeRows.Person(reader);
            if (previous is not null) yield return previous;
            previous = person;
        }

        if (previous is not null) yield return previous;
    }
}
