using SQLitePCL;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>A prepared statement.</summary>
internal sealed class SqliteStatement(SqliteDatabase database, sqlite3_stmt statement, string table) : IDisposable
{
    private readonly nint _handle = statement.DangerousGetHandle();

    /// <summary>Goes to the next row of the answer, or says that there is none.</summary>
    public bool Next()
    {
        var code = raw.sqlite3_step(statement);
        return code == raw.SQLITE_ROW || (code == raw.SQLITE_DONE ? false : throw database.Fault(code, table));
    }

    /// <summary>Makes the statement ready to run once more, with other values.</summary>
    public void Reset() => Checked(raw.sqlite3_reset(statement));

    /// <summary>A cell of this row as the database has it, until the next row; whatever its type, it is given as text.</summary>
    public ReadOnlySpan<byte> Cell(int column) => Native.Cell(_handle, column);

    /// <summary>A whole number, or null.</summary>
    public long? Number(int column) => Native.Number(_handle, column);

    public void Bind(int parameter, ReadOnlySpan<byte> text) => Checked(raw.sqlite3_bind_text(statement, parameter, text));

    public void Bind(int parameter, string text) => Checked(raw.sqlite3_bind_text(statement, parameter, text));

    public void Bind(int parameter, long number) => Checked(Native.Bind(_handle, parameter, number));

    public void BindNull(int parameter) => Checked(Native.BindNull(_handle, parameter));

    public void Dispose() => statement.Dispose();

    private void Checked(int code)
    {
        if (code != raw.SQLITE_OK) throw database.Fault(code, table);
    }
}
