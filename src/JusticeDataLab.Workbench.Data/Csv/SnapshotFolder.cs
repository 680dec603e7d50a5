using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// A snapshot of the administrative data as a folder of CSV files with a <c>snapshot.json</c>. Tables are read in step,
/// person by person, so the size of the register does not matter.
/// </summary>
public sealed class SnapshotFolder : IAdministrativeData
{
    private readonly string _folder;

    private SnapshotFolder(string folder, SnapshotDescription snapshot)
    {
        _folder = folder;
        Snapshot = snapshot;
    }

    /// <inheritdoc/>
    public SnapshotDescription Snapshot { get; }

    /// <summary>Opens a folder and checks that every table is there and is the one that the snapshot describes.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="AdministrativeDataException">The folder, the description or a table is missing or changed.</exception>
    public static SnapshotFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
            throw new AdministrativeDataException($"There is no folder '{Path.GetFileName(folder.TrimEnd('/', '\\'))}' of administrative data: check the path of the store.");
        var snapshot = SnapshotFile.Read(Path.Combine(folder, SnapshotFile.Name));
        foreach (var table in AdministrativeSchema.Tables) SnapshotFile.CheckTable(folder, table, snapshot);
        return new SnapshotFolder(folder, snapshot);
    }

    /// <inheritdoc/>
    public IEnumerable<RegisterPerson> Register(CancellationToken cancellation = default)
    {
        using var names = Groups(AdministrativeSchema.Names, AdministrativeRows.Name);
        foreach (var person in Persons(cancellation)) yield return new RegisterPerson(person, names.Of(person.PersonId));
        names.Finish();
    }

    /// <inheritdoc/>
    public IEnumerable<PersonHistory> Histories(IReadOnlySet<string>? only = null, CancellationToken cancellation = default)
    {
        using var disposals = Groups(AdministrativeSchema.Disposals, AdministrativeRows.Disposal);
        using var programmes = Groups(AdministrativeSchema.Programmes, AdministrativeRows.Programme);
        using var employment = Groups(AdministrativeSchema.Employment, AdministrativeRows.Employment);
        using var assessments = Groups(AdministrativeSchema.Assessments, AdministrativeRows.Assessment);
        foreach (var person in Persons(cancellation))
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

    private IEnumerable<PersonRecord> Persons(CancellationToken cancellation)
    {
        using var reader = new TableReader(AdministrativeSchema.Persons, SnapshotFile.PathOf(_folder, AdministrativeSchema.Persons));
        // One row ahead of what is handed out: otherwise the table read in step would be blamed for the order of this one.
        PersonRecord? previous = null;
        while (reader.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var person = AdministrativeRows.Person(reader);
            if (string.CompareOrdinal(previous?.PersonId, person.PersonId) >= 0) throw reader.Fault(0, "rows must be in order of person_id, each person once");
            if (previous is not null) yield return previous;
            previous = person;
        }

        if (previous is not null) yield return previous;
    }

    private PersonGroups<T> Groups<T>(TableSchema table, Func<TableReader, T> read)
    {
        var path = SnapshotFile.PathOf(_folder, table);
        return new PersonGroups<T>(table, File.Exists(path) ? path : null, read);
    }
}
