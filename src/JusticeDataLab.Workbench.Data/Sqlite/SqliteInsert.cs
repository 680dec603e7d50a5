using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Sqlite;

/// <summary>A prepared statement that adds rows to a table.</summary>
internal sealed class SqliteInsert(TableSchema table, SqliteDatabase database) : IDisposable
{
    private readonly bool[] _numbers = [.. table.Columns.Select(SqliteSchema.IsNumber)];
    private readonly SqliteStatement _statement = database.Prepare(SqliteSchema.Insert(table), table.Name);
    private long _row;

    public void Add(RowCursor row)
    {
        for (var column = 0; column < _numbers.Length; column++)
        {
            var cell = row.Cell(column);
            if (cell.IsEmpty) _statement.BindNull(column + 1);
            else if (_numbers[column]) _statement.Bind(column + 1, long.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture));
            else _statement.Bind(column + 1, cell);
        }

        _statement.Bind(_numbers.Length + 1, ++_row);
        _statement.Next();
        _statement.Reset();
    }

    public void Dispose() => _statement.Dispose();
}
