using System.Collections.Frozen;
using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>Checks the cells of one column against the schema.</summary>
internal sealed class CellCheck
{
    private const int LongestCode = 64;
    private readonly ColumnSchema _column;
    private readonly bool _identifier;
    private readonly bool _required;
    private readonly int _highest;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _codes;
    private readonly string _codeRule;

    public CellCheck(TableSchema table, int column)
    {
        _column = table.Columns[column];
        _identifier = column == 0;
        // An answer without its score says nothing.
        var score = table.Name == AdministrativeSchema.Assessments.Name && _column.Type == ColumnType.WholeNumber;
        _required = _column.Required || score;
        _highest = score ? 2 : int.MaxValue;
        _codes = _column.Codes.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _codeRule = $"must be one of {string.Join(", ", _column.Codes)}";
    }

    /// <summary>The rule that a cell breaks, or null.</summary>
    public string? Rule(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return _required ? "must be filled" : null;
        switch (_column.Type)
        {
            case ColumnType.Date:
                return CellValues.TryDate(cell, out _) ? null : "must be a date written yyyy-MM-dd";
            case ColumnType.WholeNumber:
                if (!CellValues.TryNumber(cell, out var number)) return "must be a whole number";
                return number <= _highest ? null : $"must be 0 to {_highest}";
            case ColumnType.Flag:
                return CellValues.TryFlag(cell, out _) ? null : "must be 0 or 1";
            case ColumnType.Code:
                return IsCode(cell) ? null : _codeRule;
            default:
                return TextRule(cell);
        }
    }

    private bool IsCode(ReadOnlySpan<byte> cell)
    {
        Span<char> code = stackalloc char[LongestCode];
        return cell.Length <= LongestCode && _codes.Contains(code[..Encoding.Latin1.GetChars(cell, code)]);
    }

    // Identifiers are kept to ASCII, where the order of bytes, of characters and of every store is one and the same.
    private string? TextRule(ReadOnlySpan<byte> cell)
    {
        if (cell.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0 || cell.Contains((byte)0x7F)) return "must have no control characters or line breaks";
        if (_identifier) return Ascii.IsValid(cell) ? null : "must be of ASCII letters, digits and signs";
        return System.Text.Unicode.Utf8.IsValid(cell) ? null : "must be UTF-8";
    }
}
