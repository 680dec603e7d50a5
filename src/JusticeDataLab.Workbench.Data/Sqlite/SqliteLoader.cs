using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>
/// Fills a SQLite file under a temporary name and moves it to its place when it is whole. A file left by an import that
/// was killed is written over by the next.
/// </summary>
internal sealed class SqliteLoader : IStoreLoader
{
    private readonly string _path;
    private readonly string _partial;
    private readonly FileStream _lock;
    private SqliteDatabase? _database;
    private SqliteInsert? _insert;

    public SqliteLoader(string path)
    {
        _path = Path.GetFullPath(path);
        _partial = _path + ".partial";
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        RefuseToReplaceOthers();
        _lock = Lock(_path + ".lock");
        File.Delete(_partial);
        _database = SqliteDatabase.Create(_partial);
        // Nobody else sees this file, and it is of no use before it is whole: there is nothing to undo or to flush.
        foreach (var setting in new[] { "page_size=8192", "journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "cache_size=-65536", FormattableString.Invariant($"application_id={SqliteSchema.ApplicationId}") })
            _database.Execute("PRAGMA " + setting);
        _database.Execute("BEGIN");
        _database.Execute("CREATE TABLE snapshot (format INTEGER NOT NULL, description TEXT NOT NULL) STRICT");
        foreach (var table in AdministrativeSchema.Tables) _database.Execute(SqliteSchema.Create(table));
    }

    public void Begin(TableSchema table) => _insert = new SqliteInsert(table, _database!);

    public void Add(RowCursor row, ReadOnlySpan<byte> line) => _insert!.Add(row);

    public void End()
    {
        _insert?.Dispose();
        _insert = null;
    }

    public void Complete(SnapshotDescription snapshot, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using (var insert = _database!.Prepare("INSERT INTO snapshot VALUES (?, ?)"))
        {
            insert.Bind(1, SqliteSchema.Format);
            insert.Bind(2, SnapshotJson.Write(snapshot));
            insert.Next();
        }

        foreach (var trigger in AdministrativeSchema.Tables.SelectMany(SqliteSchema.WithdrawDescription)) _database.Execute(trigger);
        _database.Execute("COMMIT");
        Close();
        using (var file = new FileStream(_partial, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
        File.Move(_partial, _path, overwrite: true);
    }

    public void Dispose()
    {
        Close();
        File.Delete(_partial);
        _lock.Dispose();
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new AdministrativeDataException($"Another import into '{Path.GetFileNameWithoutExtension(path)}' is going on: wait for it to end.");
        }
    }

    private void RefuseToReplaceOthers()
    {
        if (!File.Exists(_path)) return;
        using var database = SqliteDatabase.OpenToRead(_path);
        if (!SqliteTables.IsStore(database))
            throw new AdministrativeDataException($"The file '{Path.GetFileName(_path)}' is not a store of administrative data and is not replaced: choose another name.");
    }

    private void Close()
    {
        End();
        _database?.Dispose();
        _database = null;
    }
}
