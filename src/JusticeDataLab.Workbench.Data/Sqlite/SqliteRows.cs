using System.Buffers.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>
/// Rows of a SQLite table: read through from first to last, or person by person where few are wanted. The database hands
/// out its own bytes, so a row costs no allocation.
/// </summary>
internal sealed class SqliteRows : RowCursor
{
    private readonly string[]? _people;
    private readonly SqliteStatement _statement;
    private readonly bool[] _numbers;
    private readonly byte[] _digits = new byte[20];
    private int _person = -1;

    /// <summary>Opens a table.</summary>
    /// <param name="schema">The table.</param>
    /// <param name="database">The file.</param>
    /// <param name="people">The people wanted, in ordinal order; null for everyone.</param>
    public SqliteRows(TableSchema schema, SqliteDatabase database, string[]? people)
        : base(schema)
    {
        _people = people;
        _numbers = [.. schema.Columns.Select(SqliteSchema.IsNumber)];
        _statement = database.Prepare(SqliteSchema.Select(schema, people is not null), schema.Name);
    }

    public override long RowNumber => _statement.Number(Schema.Columns.Count) ?? 0;

    public override bool Next()
    {
        if (_people is not null && _person < 0 && !NextPerson()) return false;
        while (!_statement.Next())
            if (_people is null || !NextPerson()) return false;
        return true;
    }

    public override ReadOnlySpan<byte> Cell(int column)
    {
        if (!_numbers[column] || _statement.Number(column) is not { } number) return _statement.Cell(column);
        if (number is 0 or 1) return number == 0 ? "0"u8 : "1"u8;
        Utf8Formatter.TryFormat(number, _digits, out var length);
        return _digits.AsSpan(0, length);
    }

    protected override void Dispose(bool disposing) => _statement.Dispose();

    private bool NextPerson()
    {
        if (++_person >= _people!.Length) return false;
        _statement.Reset();
        _statement.Bind(1, _people[_person]);
        return true;
    }
}
