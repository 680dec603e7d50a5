using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// Finds places among ascending numbers. A grid over their range says where to begin, so that a look-up takes a step or
/// two where a binary search would take one for every doubling.
/// </summary>
internal sealed class SortedLookup
{
    private const int CellsForEach = 16;

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

    // Never falls as the value rises, so whatever lies in an earlier cell is smaller.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Cell(double value)
    {
        var place = (value - _low) * _scale;
        return place > 0 ? unchecked((int)(place < _lastCell ? place : _lastCell)) : 0;
    }
}
