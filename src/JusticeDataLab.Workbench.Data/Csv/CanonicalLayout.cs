namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// Watches the bytes of a CSV file go by and says whether it is laid out as the canonical text of its rows: no byte order
/// mark, line feeds, quotes round those cells only that need them. Of such a file the hash of the bytes is that of the rows.
/// </summary>
internal sealed class CanonicalLayout
{
    // The first byte of a byte order mark; no header begins with it.
    private const byte Mark = 0xEF;

    private Place _place = Place.CellStart;
    private bool _quotesNeeded;
    private bool _canonical = true;
    private bool _started;

    private enum Place
    {
        CellStart,
        Cell,
        Quoted,
        QuoteInQuoted,
        LineEnd,
    }

    /// <summary>Whether the file, now that all of it has gone by, is laid out canonically.</summary>
    public bool IsCanonical => _canonical && _place == Place.LineEnd;

    /// <summary>Takes the next bytes of the file.</summary>
    public void Watch(ReadOnlySpan<byte> bytes)
    {
        if (!_canonical || bytes.IsEmpty) return;
        if (!_started && bytes[0] == Mark) _canonical = false;
        _started = true;
        while (_canonical && !bytes.IsEmpty) bytes = bytes[(_place == Place.Quoted ? Inside(bytes) : Outside(bytes))..];
    }

    // Outside quotes: everything up to the next quote or carriage return is passed over at once.
    private int Outside(ReadOnlySpan<byte> bytes)
    {
        if (_place == Place.QuoteInQuoted) return AfterQuote(bytes[0]);
        var next = bytes.IndexOfAny((byte)'"', (byte)'\r');
        var passed = next < 0 ? bytes.Length : next;
        if (passed > 0) _place = bytes[passed - 1] switch { (byte)'\n' => Place.LineEnd, (byte)',' => Place.CellStart, _ => Place.Cell };
        if (next < 0) return passed;
        _canonical = bytes[next] == '"' && _place is Place.CellStart or Place.LineEnd;
        (_place, _quotesNeeded) = (Place.Quoted, false);
        return next + 1;
    }

    private int Inside(ReadOnlySpan<byte> bytes)
    {
        var next = bytes.IndexOf((byte)'"');
        if (bytes[..(next < 0 ? bytes.Length : next)].IndexOfAny(",\r\n"u8) >= 0) _quotesNeeded = true;
        if (next < 0) return bytes.Length;
        _place = Place.QuoteInQuoted;
        return next + 1;
    }

    // A quote was seen in a quoted cell: a second one stands for a quote, anything else must end the cell.
    private int AfterQuote(byte next)
    {
        if (next == '"') _quotesNeeded = true;
        else _canonical = _quotesNeeded && next is (byte)',' or (byte)'\n';
        _place = next switch { (byte)'"' => Place.Quoted, (byte)'\n' => Place.LineEnd, _ => Place.CellStart };
        return 1;
    }
}
