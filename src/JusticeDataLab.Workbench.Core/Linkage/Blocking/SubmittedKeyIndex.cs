using System.Numerics;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>
/// The submitted people by blocking key: an open-addressing table behind a bitmap that turns nearly all keys of the
/// register away with one look.
/// </summary>
internal sealed class SubmittedKeyIndex
{
    private readonly ulong[] _bitmap;
    private readonly ulong[] _slots;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _rows;
    private readonly int _bitmapShift;

    public SubmittedKeyIndex(IReadOnlyList<SubmittedPerson> people)
    {
        var (keys, rows) = Collect(people);
        Array.Sort(keys, rows);
        _rows = rows;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        (_slots, _starts, _ends) = (new ulong[size], new int[size], new int[size]);
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 16, keys.Length * 32));
        _bitmap = new ulong[bits / 64];
        _bitmapShift = 64 - BitOperations.Log2(bits);
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            // Equal keys are sorted by nothing else: order of rows inside a key is made stable here.
            Array.Sort(rows, from, to - from);
            Insert(keys[from], from, to);
            from = to;
        }
    }

    /// <summary>Submitted people with a key.</summary>
    public ReadOnlySpan<int> Find(ulong key)
    {
        var bit = key >> _bitmapShift;
        if ((_bitmap[bit >> 6] & (1UL << (int)(bit & 63))) == 0) return [];
        var mask = _slots.Length - 1;
        for (var slot = (int)(key & (ulong)mask); _ends[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == key) return _rows.AsSpan(_starts[slot], _ends[slot] - _starts[slot]);
        }

        return [];
    }

    private void Insert(ulong key, int from, int to)
    {
        var bit = key >> _bitmapShift;
        _bitmap[bit >> 6] |= 1UL << (int)(bit & 63);
        var mask = _slots.Length - 1;
        var slot = (int)(key & (ulong)mask);
        while (_ends[slot] != 0) slot = (slot + 1) & mask;
        (_slots[slot], _starts[slot], _ends[slot]) = (key, from, to);
    }

    private static (ulong[] Keys, int[] Rows) Collect(IReadOnlyList<SubmittedPerson> people)
    {
        var buffer = new KeyBuffer();
        var keys = new List<ulong>();
        var rows = new List<int>();
        for (var row = 0; row < people.Count; row++)
        {
            buffer.Clear();
            BlockingKeys.OfSubmitted(people[row], buffer);
            foreach (var key in buffer.Keys)
            {
                keys.Add(key);
                rows.Add(row);
            }
        }

        return ([.. keys], [.. rows]);
    }
}
