using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>The tables of a SQLite file that an import made.</summary>
internal sealed class SqliteSource : ITableSource
{
    private readonly string _path;
    private readonly SqliteTables _tables;

    private SqliteSource(string path, SqliteTables tables)
    {
        _path = path;
        _tables = tables;
    }

    public SnapshotDescription Snapshot => _tables.Snapshot;

    /// <summary>Opens a file and checks that it is a whole store with the tables it describes.</summary>
    public static SqliteSource Open(string path)
    {
        if (!File.Exists(path))
            throw new AdministrativeDataException($"There is no file '{Path.GetFileName(path)}' of administrative data: check the path of the store, or make it with 'jdl admin import'.");
        using var database = SqliteDatabase.OpenToRead(path);
        return new SqliteSource(path, SqliteTables.Of(database));
    }

    public TableReading Read() => new SqliteReading(_path, _tables);

    public IReadOnlySet<string> PeopleOfDisposals(string condition, CancellationToken cancellation)
    {
        using var database = SqliteDatabase.OpenToRead(_path);
        using var rows = database.Prepare($"SELECT DISTINCT person_id FROM {AdministrativeSchema.Disposals.Name} WHERE {condition}", AdministrativeSchema.Disposals.Name);
        var people = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            people.Add(Encoding.UTF8.GetString(rows.Cell(0)));
        }

        return people;
    }
}
