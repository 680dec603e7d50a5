namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// The key of a row as bytes whose order is the order of rows: cells one after the other with a zero byte between, which
/// sorts before every character that a cell can hold.
/// </summary>
internal sealed class RowKey
{
    private byte[] _previous = new byte[128];
    private byte[] _current = new byte[128];
    private int _length = -1;

    /// <summary>
    /// Takes the key of a row and compares it with that of the row before: negative when it comes after, as it must, zero
    /// when it is the same, positive when it comes before.
    /// </summary>
    public int CompareWithPrevious(RowCursor row)
    {
        (_previous, _current) = (_current, _previous);
        var (before, length) = (_length, 0);
        foreach (var column in row.Schema.Key)
        {
            var cell = row.Cell(column);
            if (_current.Length < length + cell.Length + 1) Array.Resize(ref _current, 2 * (length + cell.Length + 1));
            cell.CopyTo(_current.AsSpan(length));
            length += cell.Length;
            _current[length++] = 0;
        }

        _length = length;
        return before < 0 ? -1 : _previous.AsSpan(0, before).SequenceCompareTo(_current.AsSpan(0, length));
    }
}
