using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// The text of a row that a content hash is taken over: a line of CSV with line feed, quotes only round cells that need
/// them. A file written so has the same hash as its rows.
/// </summary>
internal sealed class CanonicalRow
{
    private byte[] _bytes = new byte[512];

    /// <summary>The header line of a table.</summary>
    public static byte[] Header(TableSchema schema) => Encoding.UTF8.GetBytes(string.Join(',', schema.Columns.Select(column => column.Name)) + "\n");

    /// <summary>The line of a row, until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Line(RowCursor row)
    {
        var length = 0;
        var columns = row.Schema.Columns.Count;
        for (var column = 0; column < columns; column++)
        {
            var cell = row.Cell(column);
            // Twice the cell, when every character of it is a quote; the quotes round it; what follows it.
            if (_bytes.Length < length + (2 * cell.Length) + 3) Array.Resize(ref _bytes, 2 * (length + (2 * cell.Length) + 3));
            length += Write(cell, _bytes.AsSpan(length));
            _bytes[length++] = column == columns - 1 ? (byte)'\n' : (byte)',';
        }

        return _bytes.AsSpan(0, length);
    }

    private static int Write(ReadOnlySpan<byte> cell, Span<byte> target)
    {
        if (cell.IndexOfAny(",\"\r\n"u8) < 0)
        {
            cell.CopyTo(target);
            return cell.Length;
        }

        var length = 0;
        target[length++] = (byte)'"';
        foreach (var unit in cell)
        {
            if (unit == '"') target[length++] = unit;
            target[length++] = unit;
        }

        target[length++] = (byte)'"';
        return length;
    }
}
