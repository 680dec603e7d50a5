using System.Text;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>Different texts, each once as UTF-8, numbered in the order in which they came; found again by an open-addressing table.</summary>
internal sealed class Utf8Table
{
    private byte[] _text = new byte[1 << 12];
    private int[] _ends = new int[1 << 8];
    private int[] _slots = new int[1 << 9];

    public int Count { get; private set; }

    /// <summary>Bytes of all texts, one after the other.</summary>
    public ReadOnlySpan<byte> Text => _text.AsSpan(0, Count == 0 ? 0 : _ends[Count - 1]);

    /// <summary>Where each text ends in <see cref="Text"/>.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    public string this[int number] => Encoding.UTF8.GetString(Span(number));

    /// <summary>A table that was stored; nothing can be added to it.</summary>
    public static Utf8Table From(byte[] text, int[] ends) => new() { _text = text, _ends = ends, _slots = [], Count = ends.Length };

    /// <summary>Number of a text, which is added when it is new.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        if (Count > 0 && Span(Count - 1).SequenceEqual(text)) return Count - 1;
        if ((Count + 1) * 2 > _slots.Length) Grow();
        var slot = (int)(Hash(text) & (uint)(_slots.Length - 1));
        for (; _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (Span(_slots[slot] - 1).SequenceEqual(text)) return _slots[slot] - 1;
        }

        Append(text);
        _slots[slot] = Count;
        return Count - 1;
    }

    private ReadOnlySpan<byte> Span(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        return _text.AsSpan(start, _ends[number] - start);
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(checked(_text.Length * 2), start + text.Length));
        if (Count == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
        text.CopyTo(_text.AsSpan(start));
        _ends[Count++] = start + text.Length;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)(Hash(Span(number)) & (uint)(_slots.Length - 1));
            while (_slots[slot] > 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = number + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var hash = 0xCBF29CE484222325UL;
            foreach (var letter in text) hash = (hash ^ letter) * 0x100000001B3UL;
            return (uint)(hash ^ (hash >> 32));
        }
    }
}
