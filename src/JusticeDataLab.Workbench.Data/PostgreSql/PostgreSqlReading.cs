using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Stores;
using Npgsql;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>
/// Reads tables at once, each over a connection of its own, since a connection carries one stream. All see the database as
/// the first did, whatever is imported meanwhile.
/// </summary>
internal sealed class PostgreSqlReading : TableReading
{
    private readonly NpgsqlConnectionStringBuilder _settings;
    private readonly SnapshotDescription _snapshot;
    private readonly List<NpgsqlConnection> _connections = [];
    private readonly string _moment;

    public PostgreSqlReading(NpgsqlConnectionStringBuilder settings, SnapshotDescription snapshot, string description)
    {
        _settings = settings;
        _snapshot = snapshot;
        var connection = Connect();
        try
        {
            Database.Execute(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            if (PostgreSqlSource.DescriptionOf(connection) != description)
                throw new AdministrativeDataException("The store in the PostgreSQL database was imported again while it was in use: start again.");
            _moment = (string)Database.Value(connection, "SELECT pg_export_snapshot()")!;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    protected override RowCursor? OpenTable(TableSchema table, IReadOnlySet<string>? only)
    {
        if (_snapshot.Tables.All(entry => entry.Name != table.Name)) return null;
        var connection = Connect();
        if (only is not null) Database.Execute(connection, PostgreSqlSchema.CreateWanted);
        Database.Execute(connection, $"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET TRANSACTION SNAPSHOT '{_moment}'");
        // Within the transaction: what another has written since that moment would not be seen.
        if (only is not null) SendWanted(connection, only);
        // Everyone's rows come from the key, whose order is that of the rows on disk: sorting them would only delay the first.
        if (only is null) Database.Execute(connection, "SET LOCAL enable_sort = off; SET LOCAL max_parallel_workers_per_gather = 0");
        return new CsvRows(table, new CopyStream(connection, table.Name, PostgreSqlSchema.CopyOut(table, only is not null)));
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var connection in _connections) connection.Dispose();
        base.Dispose(disposing);
    }

    private static void SendWanted(NpgsqlConnection connection, IReadOnlySet<string> only)
    {
        Database.Guarded(() =>
        {
            using var copy = connection.BeginBinaryImport($"COPY {PostgreSqlSchema.Wanted} FROM STDIN (FORMAT binary)");
            // What no text column can hold is nobody's identifier.
            foreach (var person in only.Where(person => !person.Contains('\0', StringComparison.Ordinal)))
            {
                copy.StartRow();
                copy.Write(person, NpgsqlTypes.NpgsqlDbType.Text);
            }

            return copy.Complete();
        });
        Database.Execute(connection, "ANALYZE " + PostgreSqlSchema.Wanted);
    }

    private NpgsqlConnection Connect()
    {
        var connection = Database.Connect(_settings);
        _connections.Add(connection);
        return connection;
    }
}
