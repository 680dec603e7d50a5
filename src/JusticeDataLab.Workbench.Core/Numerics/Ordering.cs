using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Puts numbers in ascending order, keeping the order of equal ones.</summary>
internal static class Ordering
{
    private const int Bits = 11;
    private const int Buckets = 1 << Bits;
    private const int Passes = 3;
    private const int Low = 64 - (Bits * Passes);

    /// <summary>Positions of the values in ascending order; equal values (0 and −0 too) in the order they stand in.</summary>
    /// <param name="values">Finite numbers.</param>
    public static int[] Ascending(ReadOnlySpan<double> values) => Sort(values).Positions;

    /// <summary>The same with sort keys, ascending too: equal values have equal keys, so runs are found without looking values up.</summary>
    /// <param name="values">Finite numbers.</param>
    public static (int[] Positions, ulong[] Keys) Sort(ReadOnlySpan<double> values)
    {
        var keys = new ulong[values.Length];
        var positions = new int[values.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(values[i]);
            positions[i] = i;
        }

        return keys.Length < 4 * Buckets ? Small(keys, positions) : Radix(keys, positions);
    }

    // The bits of a double sort as its value once negative numbers are flipped and the sign bit is turned.
    private static ulong Key(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value + 0.0); // −0 + 0 is +0
        return (bits >> 63) == 1 ? ~bits : bits | (1UL << 63);
    }

    private static int Digit(ulong key, int pass) => (int)((key >> (Low + (Bits * pass))) & (Buckets - 1));

    private static (int[] Positions, ulong[] Keys) Small(ulong[] keys, int[] positions)
    {
        Comparison(keys, positions, 0, keys.Length);
        return (positions, keys);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Positions, ulong[] Keys) Radix(ulong[] keys, int[] positions)
    {
        var counts = new int[Passes][];
        for (var pass = 0; pass < Passes; pass++) counts[pass] = new int[Buckets];
        foreach (var key in keys)
        {
            for (var pass = 0; pass < Passes; pass++) counts[pass][Digit(key, pass)]++;
        }

        var (otherKeys, otherPositions) = (new ulong[keys.Length], new int[keys.Length]);
        for (var pass = 0; pass < Passes; pass++)
        {
            var starts = counts[pass];
            if (starts[Digit(keys[0], pass)] == keys.Length) continue; // all in one bucket
            var next = 0;
            for (var bucket = 0; bucket < Buckets; bucket++) (starts[bucket], next) = (next, next + starts[bucket]);
            for (var i = 0; i < keys.Length; i++)
            {
                var to = starts[Digit(keys[i], pass)]++;
                otherKeys[to] = keys[i];
                otherPositions[to] = positions[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            (positions, otherPositions) = (otherPositions, positions);
        }

        Finish(keys, positions);
        return (positions, keys);
    }

    // The passes sort by sign, exponent and 21 bits behind the point; what agrees on these is put right here.
    private static void Finish(ulong[] keys, int[] positions)
    {
        for (var from = 0; from < keys.Length;)
        {
            var (to, sorted) = (from + 1, true);
            for (; to < keys.Length && keys[to] >> Low == keys[from] >> Low; to++) sorted &= keys[to] >= keys[to - 1];
            if (!sorted) Comparison(keys, positions, from, to - from);
            from = to;
        }
    }

    private static void Comparison(ulong[] keys, int[] positions, int start, int length)
    {
        Array.Sort(keys, positions, start, length);
        for (var from = start; from < start + length;)
        {
            var to = from + 1;
            while (to < start + length && keys[to] == keys[from]) to++;
            if (to - from > 1) Array.Sort(positions, from, to - from);
            from = to;
        }
    }
}
