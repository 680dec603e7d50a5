using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>Reads tables of a SQLite file in one transaction, so that all of them are of one moment.</summary>
internal sealed class SqliteReading : TableReading
{
    // People that can be read through in the time that it takes to find one: measured, and not critical.
    private const int PeopleReadInTheTimeOfOneSearch = 4;

    private readonly SqliteDatabase _database;
    private readonly SqliteTables _tables;

    public SqliteReading(string path, SqliteTables tables)
    {
        _tables = tables;
        _database = SqliteDatabase.OpenToRead(path);
        try
        {
            _database.Execute("BEGIN");
            if (SqliteTables.DescriptionOf(_database) != tables.Description)
                throw new AdministrativeDataException($"The store {_database.Name} was imported again while it was in use: start again.");
        }
        catch
        {
            _database.Dispose();
            throw;
        }
    }

    protected override RowCursor? OpenTable(TableSchema table, IReadOnlySet<string>? only)
    {
        if (_tables.Snapshot.Tables.All(entry => entry.Name != table.Name)) return null;
        var few = only is not null && only.Count < _tables.People / PeopleReadInTheTimeOfOneSearch;
        return new SqliteRows(table, _database, few ? [.. only!.Order(StringComparer.Ordinal)] : null);
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
