namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// A running sum that keeps what rounding would lose (double-double, Dekker 1971; Knuth's two-sum): about 31 digits, so
/// that numbers added and later taken away leave nothing behind.
/// </summary>
internal struct PreciseSum
{
    private double _high;
    private double _low;

    /// <summary>The sum, rounded once.</summary>
    public readonly double Value => _high + _low;

    /// <summary>Adds a number.</summary>
    public void Add(double value)
    {
        var sum = _high + value;
        var back = sum - _high;
        var error = (_high - (sum - back)) + (value - back) + _low;
        _high = sum + error;
        _low = error - (_high - sum);
    }

    /// <summary>Back to exactly 0.</summary>
    public void Clear()
    {
        _high = 0;
        _low = 0;
    }
}
