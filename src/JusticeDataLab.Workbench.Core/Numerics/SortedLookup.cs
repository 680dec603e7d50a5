using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// Finds places among ascending numbers. A grid over their range says where to begin, so that a look-up takes a step or
/// two where a binary search would take one for every doubling.
/// </summary>
internal sealed class SortedLookup
{
    private const int CellsForEach = 16;

    // A number added to this one is rounded to a whole number, which stands in the last bits.
    private const double Whole = 1L << 52;

    private readonly double[] _values;
    private readonly int[] _starts;
    private readonly double _low;
    private readonly double _scale;
    private readonly double _lastCell;

    /// <summary>Makes the grid.</summary>
    /// <param name="ascending">Finite numbers in ascending order; equal ones may repeat.</param>
    public SortedLookup(double[] ascending)
    {
        _values = [.. ascending, double.PositiveInfinity];
        var cells = Math.Max(1, CellsForEach * ascending.Length);
        _starts = new int[cells + 1];
        _lastCell = cells - 1;
        if (ascending.Length == 0) return;
        _low = ascending[0];
        var scale = (cells - 1) / (ascending[^1] - _low);
        _scale = double.IsFinite(scale) ? scale : 0; // all equal, or further apart than numbers go
        foreach (var value in ascending) _starts[Cell(value) + 1]++;
        for (var cell = 0; cell < cells; cell++) _starts[cell + 1] += _starts[cell];
    }

    /// <summary>How many of the numbers are smaller or equal.</summary>
    /// <param name="value">A finite number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int UpTo(double value)
    {
        unchecked
        {
            var (values, cell) = (_values, Cell(value));
            var place = _starts[cell];
            // Most cells hold one number or none. Adding the answer up costs less than guessing it.
            place += values[place] <= value ? 1 : 0;
            return values[place] <= value ? Search(place + 1, _starts[cell + 1], value) : place;
        }
    }

    /// <summary>How many of the numbers are smaller or equal, for many values at once: faster, as no step waits for another.</summary>
    /// <param name="values">Finite numbers.</param>
    /// <param name="places">The answers, one a value.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void UpTo(ReadOnlySpan<double> values, Span<int> places)
    {
        var (starts, numbers) = (_starts, _values);
        places = places[..values.Length];
        Cells(values, places);
        for (var i = 0; i < values.Length; i++)
        {
            var (value, cell) = (values[i], places[i]);
            var place = starts[cell];
            place += numbers[place] <= value ? 1 : 0;
            places[i] = numbers[place] <= value ? Search(place + 1, starts[cell + 1], value) : place;
        }
    }

    /// <summary>How many of the numbers are smaller.</summary>
    /// <param name="value">A finite number.</param>
    public int Below(double value) => UpTo(Math.BitDecrement(value));

    private int Search(int from, int to, double value)
    {
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (_values[middle] <= value) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    private void Cells(ReadOnlySpan<double> values, Span<int> cells)
    {
        var (low, scale, lastCell) = (Vector256.Create(_low), Vector256.Create(_scale), Vector256.Create(_lastCell));
        Vector256<long> Four(ReadOnlySpan<double> four)
        {
            var place = (Vector256.Create(four) - low) * scale;
            place = Vector256.MinNative(place & Vector256.GreaterThan(place, Vector256<double>.Zero), lastCell);
            return (place + Vector256.Create(Whole)).AsInt64();
        }

        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
            Vector256.Narrow(Four(values.Slice(i, 4)), Four(values.Slice(i + 4, 4))).CopyTo(cells[i..]);
        for (; i < values.Length; i++) cells[i] = Cell(values[i]);
    }

    // Never falls as the value rises, so whatever lies in an earlier cell is smaller.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Cell(double value)
    {
        var place = (value - _low) * _scale;
        place = place > 0 ? double.MinNative(place, _lastCell) : 0; // also when it is not a number
        return unchecked((int)BitConverter.DoubleToInt64Bits(place + Whole));
    }
}
