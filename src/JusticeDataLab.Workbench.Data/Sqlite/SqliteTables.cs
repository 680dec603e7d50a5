using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>What a SQLite file holds: its description, checked against the tables that are there.</summary>
internal sealed record SqliteTables(string Description, SnapshotDescription Snapshot)
{
    /// <summary>People in the store.</summary>
    public long People => Snapshot.Tables.First(table => table.Name == AdministrativeSchema.Persons.Name).Rows;

    public static SqliteTables Of(SqliteDatabase database)
    {
        var description = DescriptionOf(database);
        var snapshot = SnapshotJson.Read(description, $"The description in {database.Name}");
        foreach (var table in AdministrativeSchema.Tables) Check(database, table, snapshot.Tables.Any(entry => entry.Name == table.Name));
        return new SqliteTables(description, snapshot);
    }

    /// <summary>The description as it is stored; a file without one is not a whole store.</summary>
    public static string DescriptionOf(SqliteDatabase database)
    {
        if (!IsStore(database)) throw new AdministrativeDataException($"The file {database.Name} is not a store of administrative data: make one with 'jdl admin import'.");
        return database.Value(FormattableString.Invariant($"SELECT description FROM snapshot WHERE format = {SqliteSchema.Format}"))
            ?? throw new AdministrativeDataException($"The store {database.Name} is not whole: its tables were changed after the import, or another version of the workbench made it. Import the extract again.");
    }

    /// <summary>Whether the file was made by an import, whole or not.</summary>
    public static bool IsStore(SqliteDatabase database) => database.Value("PRAGMA application_id") == SqliteSchema.ApplicationId.ToString(CultureInfo.InvariantCulture);

    private static void Check(SqliteDatabase database, TableSchema table, bool described)
    {
        if (!described && !table.Required) return;
        var columns = database.Value($"SELECT group_concat(name, ', ') FROM pragma_table_info('{table.Name}')");
        if (columns is null || !described)
            throw new AdministrativeDataException($"Table {table.Name} is missing from the store {database.Name}: import the extract again.");
        var expected = string.Join(", ", table.Columns.Select(column => column.Name).Append(SqliteSchema.Row));
        if (columns != expected)
            throw new AdministrativeDataException($"Table {table.Name}: the columns must be {expected}. Import the extract again.");
    }
}
