namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// Finds places among ascending numbers. A grid over their range says where to begin, so that a look-up takes a step or
/// two where a binary search would take one for every doubling.
/// </summary>
internal sealed class SortedLookup
{
    private const int Near = 8;
    private const int CellsForEach = 16;

    private readonly double[] _values;
    private readonly int[] _starts;
    private readonly double _low;
    private readonly double _scale;

    /// <summary>Makes the grid.</summary>
    /// <param name="ascending">Finite numbers in ascending order; equal ones may repeat.</param>
    public SortedLookup(double[] ascending)
    {
        _values = ascending;
        var cells = Math.Max(1, CellsForEach * ascending.Length);
        _starts = new int[cells + 1];
        if (ascending.Length == 0) return;
        _low = ascending[0];
        var scale = (cells - 1) / (ascending[^1] - _low);
        _scale = double.IsFinite(scale) ? scale : 0; // all equal, or further apart than numbers go
        foreach (var value in ascending) _starts[Cell(value) + 1]++;
        for (var cell = 0; cell < cells; cell++) _starts[cell + 1] += _starts[cell];
    }

    /// <summary>How many of the numbers are smaller.</summary>
    public int Below(double value)
    {
        var cell = Cell(value);
        var (from, to) = (_starts[cell], _starts[cell + 1]);
        while (to - from > Near)
        {
            var middle = from + ((to - from) / 2);
            if (_values[middle] < value) from = middle + 1;
            else to = middle;
        }

        while (from < to && _values[from] < value) from++;
        return from;
    }

    /// <summary>How many of the numbers are smaller or equal.</summary>
    public int UpTo(double value)
    {
        var cell = Cell(value);
        var (from, to) = (_starts[cell], _starts[cell + 1]);
        while (to - from > Near)
        {
            var middle = from + ((to - from) / 2);
            if (_values[middle] <= value) from = middle + 1;
            else to = middle;
        }

        while (from < to && _values[from] <= value) from++;
        return from;
    }

    // Never falls as the value rises, so whatever lies in an earlier cell is smaller.
    private int Cell(double value)
    {
        var place = (value - _low) * _scale;
        return place > 0 ? unchecked((int)Math.Min(place, _starts.Length - 2)) : 0;
    }
}
