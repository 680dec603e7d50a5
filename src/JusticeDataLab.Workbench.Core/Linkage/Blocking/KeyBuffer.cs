namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>Collects the blocking keys of one person. Each key is a 64-bit mix of its rule and what must be shared.</summary>
internal sealed class KeyBuffer
{
    private ulong[] _keys = new ulong[64];
    private byte[] _rules = new byte[64];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    public ReadOnlySpan<byte> Rules => _rules.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(BlockingRule rule, ulong a, ulong b = 0, ulong c = 0)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _rules, Count * 2);
        }

        _keys[Count] = Mix(rule, a, b, c);
        _rules[Count++] = (byte)rule;
    }

    private static ulong Mix(BlockingRule rule, ulong a, ulong b, ulong c)
    {
        unchecked
        {
            var mixed = (a + (ulong)rule + 1) * 0x9E3779B97F4A7C15UL;
            mixed = (mixed ^ (mixed >> 32) ^ b) * 0xD6E8FEB86659FD93UL;
            mixed = (mixed ^ (mixed >> 32) ^ c) * 0xD6E8FEB86659FD93UL;
            return mixed ^ (mixed >> 32);
        }
    }
}
