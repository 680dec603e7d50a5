using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Reads one administrative table row by row, checks the order of its rows, and turns cells into typed values. Its
/// messages name table, row and column, never a value.
/// </summary>
internal sealed class TableReader(RowCursor rows)
{
    private const int LongestCode = 64;
    private readonly TextPool[] _texts = [.. rows.Schema.Columns.Select(_ => new TextPool())];
    private readonly RowKey _key = new();

    /// <summary>Goes to the next row, or says that there is none.</summary>
    public bool Next()
    {
        if (!rows.Next()) return false;
        if (rows.Cells != rows.Schema.Columns.Count) throw Fault(0, $"the row must have {rows.Schema.Columns.Count} cells");
        if (_key.CompareWithPrevious(rows) >= 0) throw KeyFault();
        return true;
    }

    /// <summary>Whether the first cell, that of the person, is the one given.</summary>
    public bool IsOf(string personId) => Ascii.Equals(rows.Cell(0), personId);

    public string Text(int column) => OptionalText(column) ?? throw Fault(column, "a value is required");

    public string? OptionalText(int column)
    {
        var cell = rows.Cell(column);
        return cell.IsEmpty ? null : _texts[column].Of(cell) ?? throw Fault(column, "text must be UTF-8");
    }

    public DateOnly Date(int column) => OptionalDate(column) ?? throw Fault(column, "a date is required");

    public DateOnly? OptionalDate(int column)
    {
        var cell = rows.Cell(column);
        if (cell.IsEmpty) return null;
        return CellValues.TryDate(cell, out var date) ? date : throw Fault(column, "a date must be written yyyy-MM-dd");
    }

    public int? OptionalNumber(int column)
    {
        var cell = rows.Cell(column);
        if (cell.IsEmpty) return null;
        return CellValues.TryNumber(cell, out var number) ? number : throw Fault(column, "a whole number is expected");
    }

    public bool Flag(int column) => CellValues.TryFlag(rows.Cell(column), out var flag) ? flag : throw Fault(column, "a flag must be 0 or 1");

    public T Code<T>(int column, Codes<T> codes)
        where T : struct, Enum
    {
        var cell = rows.Cell(column);
        Span<char> code = stackalloc char[LongestCode];
        return cell.Length <= LongestCode && codes.TryParse(code[..Encoding.Latin1.GetChars(cell, code)], out var value)
            ? value
            : throw Fault(column, $"a code is expected, one of {string.Join(", ", codes.All)}");
    }

    /// <summary>A code that may be missing.</summary>
    public T Code<T>(int column, Codes<T> codes, T whenEmpty)
        where T : struct, Enum => rows.Cell(column).IsEmpty ? whenEmpty : Code(column, codes);

    public AdministrativeDataException Fault(int column, string rule) => rows.Fault(column, rule);

    /// <summary>How the rows of a table must be ordered.</summary>
    public static string OrderRule(TableSchema schema) => schema.Key.Count == 1
        ? $"rows must be in order of {schema.Columns[0].Name}, each person once"
        : $"rows must be in order of {string.Join(", ", schema.KeyNames)}, no two alike";

    // A cell that cannot be read is more often the reason than rows that were moved, and says more.
    private AdministrativeDataException KeyFault()
    {
        foreach (var place in rows.Schema.Key)
        {
            var column = rows.Schema.Columns[place];
            if (column.Type == ColumnType.Date && (column.Required ? Date(place) : OptionalDate(place)) is null) continue;
            if (column.Required) Text(place);
        }

        return Fault(0, OrderRule(rows.Schema));
    }
}
