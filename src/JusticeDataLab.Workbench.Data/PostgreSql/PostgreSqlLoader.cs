using System.Buffers.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Stores;
using Npgsql;
using NpgsqlTypes;

namespace JusticeDataLab.Workbench.Data.PostgreSql;

/// <summary>
/// Fills new tables in schema <c>jdl</c> and puts them in the place of the old, all in one transaction: an import that is
/// stopped leaves nothing, and readers see the old store or the new one.
/// </summary>
internal sealed class PostgreSqlLoader : IStoreLoader
{
    private const long OneImportAtATime = 0x4A444C57;
    private readonly NpgsqlConnection _connection;
    private readonly CancellationToken _cancellation;
    private readonly byte[] _buffer = new byte[1 << 16];
    private NpgsqlRawCopyStream? _copy;
    private TableSchema? _table;
    private int _filled;
    private long _row;

    public PostgreSqlLoader(string service, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _connection = Database.Connect(ConnectionSettings.Of(service, Environment.GetEnvironmentVariable));
        try
        {
            Prepare();
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    public void Begin(TableSchema table)
    {
        _table = table;
        (_filled, _row) = (0, 0);
        _copy = Database.Guarded(() => (NpgsqlRawCopyStream)_connection.BeginTextImport(PostgreSqlSchema.CopyIn(table)).BaseStream, table.Name);
    }

    // The canonical text of a row, and the number of the row in a cell of its own.
    public void Add(RowCursor row, ReadOnlySpan<byte> line)
    {
        Append(line[..^1]);
        Span<byte> number = stackalloc byte[24];
        number[0] = (byte)',';
        Utf8Formatter.TryFormat(++_row, number[1..], out var digits);
        number[digits + 1] = (byte)'\n';
        Append(number[..(digits + 2)]);
    }

    public void End()
    {
        Send();
        Database.Guarded(
            () =>
            {
                _copy!.Dispose();
                _copy = null;
                return 0;
            },
            _table!.Name);
        foreach (var statement in PostgreSqlSchema.Finish(_table)) Database.Execute(_connection, statement, _cancellation);
    }

    public void Complete(SnapshotDescription snapshot, CancellationToken cancellation)
    {
        Database.Execute(_connection, "SET LOCAL lock_timeout = '30s'", cancellation);
        foreach (var table in AdministrativeSchema.Tables.Select(table => table.Name).Append("snapshot"))
            foreach (var statement in PostgreSqlSchema.Swap(table)) Database.Execute(_connection, statement, cancellation);
        Database.Execute(_connection, PostgreSqlSchema.WithdrawFunction, cancellation);
        foreach (var table in AdministrativeSchema.Tables) Database.Execute(_connection, PostgreSqlSchema.WithdrawDescription(table), cancellation);
        using var command = new NpgsqlCommand($"INSERT INTO {PostgreSqlSchema.Schema}.snapshot VALUES ($1, $2)", _connection);
        command.Parameters.Add(new NpgsqlParameter { Value = PostgreSqlSchema.Format, NpgsqlDbType = NpgsqlDbType.Integer });
        command.Parameters.Add(new NpgsqlParameter { Value = SnapshotJson.Write(snapshot), NpgsqlDbType = NpgsqlDbType.Text });
        Database.Guarded(() => command.ExecuteNonQuery(), cancellation: cancellation);
        // From here on there is nothing to stop: the server does all of it or nothing.
        Database.Execute(_connection, "COMMIT", CancellationToken.None);
    }

    // Closing the connection ends a transaction that was not committed.
    public void Dispose()
    {
        try
        {
            _copy?.Cancel();
            _copy?.Dispose();
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or InvalidOperationException or OperationCanceledException)
        {
            // The connection is closed next, whatever state it is in.
        }

        _connection.Dispose();
    }

    private void Prepare()
    {
        if (Database.Value(_connection, "SHOW server_encoding") is not "UTF8")
            throw new AdministrativeDataException("The PostgreSQL database must have the encoding UTF8: create another with ENCODING 'UTF8'.");
        Database.Execute(_connection, "BEGIN");
        if (Database.Value(_connection, FormattableString.Invariant($"SELECT pg_try_advisory_xact_lock({OneImportAtATime})")) is not true)
            throw new AdministrativeDataException("Another import into this PostgreSQL database is going on: wait for it to end.");
        Database.Execute(_connection, $"CREATE SCHEMA IF NOT EXISTS {PostgreSqlSchema.Schema}");
        Database.Execute(_connection, $"CREATE TABLE {PostgreSqlSchema.Loading("snapshot")} (format integer NOT NULL, description text NOT NULL)");
        foreach (var table in AdministrativeSchema.Tables) Database.Execute(_connection, PostgreSqlSchema.Create(table));
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        while (_filled + text.Length > _buffer.Length)
        {
            var part = text[..(_buffer.Length - _filled)];
            part.CopyTo(_buffer.AsSpan(_filled));
            _filled = _buffer.Length;
            text = text[part.Length..];
            Send();
        }

        text.CopyTo(_buffer.AsSpan(_filled));
        _filled += text.Length;
    }

    private void Send()
    {
        Database.Guarded(
            () =>
            {
                _copy!.Write(_buffer, 0, _filled);
                return 0;
            },
            _table!.Name);
        _filled = 0;
    }
}
