using System.Text;

namespace JusticeDataLab.Workbench.Data.Synthetic.Output;

/// <summary>
/// Rows of CSV in UTF-8, in memory. Numbers and dates are written digit by digit, so that neither culture nor
/// allocation comes in; texts are quoted by RFC 4180 where they need it.
/// </summary>
internal sealed class Utf8Rows
{
    private byte[] _bytes = new byte[1 << 16];
    private int _length;
    private bool _started;

    public long Rows { get; private set; }

    public ReadOnlySpan<byte> Content => _bytes.AsSpan(0, _length);

    public Utf8Rows Text(string value)
    {
        var span = Cell((value.Length * 3) + (value.Length * 2) + 2);
        if (value.AsSpan().IndexOfAny(",\"\r\n") >= 0)
        {
            value = "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        }

        _length += Encoding.UTF8.GetBytes(value, span);
        return this;
    }

    public Utf8Rows Empty()
    {
        Cell(0);
        return this;
    }

    /// <summary>A letter followed by a number padded to a width and, when it is not negative, a second one.</summary>
    public Utf8Rows Id(char letter, long number, int width, int second = -1, int secondWidth = 0)
    {
        var span = Cell(1 + width + secondWidth);
        span[0] = (byte)letter;
        Digits(span.Slice(1, width), number);
        if (second >= 0) Digits(span.Slice(1 + width, secondWidth), second);
        _length += 1 + width + secondWidth;
        return this;
    }

    /// <summary>A day number as <c>yyyy-MM-dd</c>; 0 leaves the cell empty.</summary>
    public Utf8Rows Date(int day)
    {
        if (day == 0) return Empty();
        var date = DateOnly.FromDayNumber(day);
        var span = Cell(10);
        Digits(span[..4], date.Year);
        span[4] = span[7] = (byte)'-';
        Digits(span.Slice(5, 2), date.Month);
        Digits(span.Slice(8, 2), date.Day);
        _length += 10;
        return this;
    }

    /// <summary>A whole number of at least 0.</summary>
    public Utf8Rows Number(int value)
    {
        var width = 1;
        for (var rest = value / 10; rest > 0; rest /= 10) width++;
        Digits(Cell(width)[..width], value);
        _length += width;
        return this;
    }

    public Utf8Rows Flag(bool value) => Number(value ? 1 : 0);

    public void EndRow()
    {
        Room(1)[0] = (byte)'\n';
        _length++;
        Rows++;
        _started = false;
    }

    private Span<byte> Cell(int room)
    {
        var span = Room(room + 1);
        if (!_started)
        {
            _started = true;
            return span;
        }

        span[0] = (byte)',';
        _length++;
        return span[1..];
    }

    private Span<byte> Room(int room)
    {
        if (_bytes.Length - _length < room) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + room));
        return _bytes.AsSpan(_length);
    }

    private static void Digits(Span<byte> span, long value)
    {
        for (var place = span.Length - 1; place >= 0; place--)
        {
            span[place] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
