using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;
using Npgsql;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>The tables of schema <c>jdl</c> in a PostgreSQL database, as an import made them.</summary>
internal sealed class PostgreSqlSource : ITableSource
{
    private readonly NpgsqlConnectionStringBuilder _settings;
    private readonly string _description;

    private PostgreSqlSource(NpgsqlConnectionStringBuilder settings, string description)
    {
        _settings = settings;
        _description = description;
        Snapshot = SnapshotJson.Read(description, $"Table {PostgreSqlSchema.Schema}.snapshot");
    }

    public SnapshotDescription Snapshot { get; }

    public static PostgreSqlSource Open(string service)
    {
        var settings = ConnectionSettings.Of(service, Environment.GetEnvironmentVariable);
        using var connection = Database.Connect(settings);
        var source = new PostgreSqlSource(settings, DescriptionOf(connection));
        foreach (var table in AdministrativeSchema.Tables) source.Check(connection, table);
        return source;
    }

    public TableReading Read() => new PostgreSqlReading(_settings, Snapshot, _description);

    public IReadOnlySet<string> PeopleOfDisposals(string condition, CancellationToken cancellation)
    {
        var table = AdministrativeSchema.Disposals.Name;
        using var connection = Database.Connect(_settings);
        return Database.Guarded(
            () =>
            {
                using var command = new NpgsqlCommand($"SELECT DISTINCT person_id FROM {PostgreSqlSchema.Schema}.{table} WHERE {condition}", connection);
                using var stop = cancellation.Register(command.Cancel);
                using var rows = command.ExecuteReader();
                var people = new HashSet<string>(StringComparer.Ordinal);
                while (rows.Read()) people.Add(rows.GetString(0));
                return people;
            },
            table,
            cancellation);
    }

    /// <summary>The description as it is stored; a database without one holds no whole store.</summary>
    public static string DescriptionOf(NpgsqlConnection connection)
    {
        if (Database.Value(connection, $"SELECT to_regclass('{PostgreSqlSchema.Schema}.snapshot') IS NOT NULL") is not true)
            throw new AdministrativeDataException("The PostgreSQL database holds no administrative data: import them with 'jdl admin import'.");
        return Database.Value(connection, FormattableString.Invariant($"SELECT description FROM {PostgreSqlSchema.Schema}.snapshot WHERE format = {PostgreSqlSchema.Format}")) as string
            ?? throw new AdministrativeDataException("The store in the PostgreSQL database is not whole: its tables were changed after the import, or another version of the workbench made it. Import the extract again.");
    }

    private void Check(NpgsqlConnection connection, TableSchema table)
    {
        var described = Snapshot.Tables.Any(entry => entry.Name == table.Name);
        if (!described && !table.Required) return;
        var columns = Database.Value(
            connection,
            $"SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = to_regclass('{PostgreSqlSchema.Schema}.{table.Name}') AND attnum > 0 AND NOT attisdropped") as string;
        if (columns is null || !described)
            throw new AdministrativeDataException($"Table {table.Name} is missing from schema {PostgreSqlSchema.Schema} of the PostgreSQL database: import the extract again.");
        var expected = string.Join(", ", table.Columns.Select(column => column.Name).Append(PostgreSqlSchema.Row));
        if (columns != expected) throw new AdministrativeDataException($"Table {table.Name}: the columns must be {expected}. Import the extract again.");
    }
}
