using JusticeDataLab.Workbench.Core.AdministrativeData;
using SQLitePCL;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>A SQLite file, open. What the database says in its own words may hold values, so it is not passed on.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const int MillisecondsToWait = 3000;
    private readonly sqlite3 _handle;

    static SqliteDatabase() => Batteries_V2.Init();

    private SqliteDatabase(string path, int mode)
    {
        Path = path;
        // Each open file is used by one thread at a time, so the database need not lock itself at every cell.
        var code = raw.sqlite3_open_v2(path, out _handle, mode | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code != raw.SQLITE_OK) throw Fault(code);
        raw.sqlite3_busy_timeout(_handle, MillisecondsToWait);
    }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>Name of the file in quotes, for messages.</summary>
    public string Name => $"'{System.IO.Path.GetFileName(Path)}'";

    public static SqliteDatabase OpenToRead(string path) => new(path, raw.SQLITE_OPEN_READONLY);

    public static SqliteDatabase Create(string path) => new(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);

    public SqliteStatement Prepare(string statement, string table = "")
    {
        var code = raw.sqlite3_prepare_v2(_handle, statement, out var prepared);
        return code == raw.SQLITE_OK ? new SqliteStatement(this, prepared, table) : throw Fault(code, table);
    }

    /// <summary>Runs a statement to its end.</summary>
    public void Execute(string statement)
    {
        using var prepared = Prepare(statement);
        while (prepared.Next())
        {
        }
    }

    /// <summary>The first value that a query gives, as text; null when there is none.</summary>
    public string? Value(string query)
    {
        using var prepared = Prepare(query);
        return prepared.Next() && !prepared.Cell(0).IsEmpty ? System.Text.Encoding.UTF8.GetString(prepared.Cell(0)) : null;
    }

    /// <summary>What the user is told when the database answers with a code.</summary>
    public AdministrativeDataException Fault(int code, string table = "")
    {
        var place = table.Length == 0 ? "" : $", table {table}";
        return new AdministrativeDataException((code & 0xFF) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"The store {Name}{place} is locked by another program: close that program and try again.",
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"The store {Name}{place} is damaged or was cut short: import the extract again.",
            raw.SQLITE_FULL => $"There is no room left on the disk for the store {Name}: make room and try again.",
            raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_READONLY or raw.SQLITE_AUTH => $"The store {Name} cannot be opened: check its path and permissions.",
            raw.SQLITE_IOERR => $"The store {Name}{place} could not be read or written: check the disk and try again.",
            _ => FormattableString.Invariant($"The store {Name}{place} cannot be used (SQLite code {code}): import the extract again."),
        });
    }

    public void Dispose() => _handle.Dispose();
}
