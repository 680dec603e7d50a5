using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Sum of many numbers: eight running sums side by side, added up in order at the end.</summary>
    public static double Of(ReadOnlySpan<double> values) => Sum(values, 0, square: false);

    /// <summary>Sum of the squared distances from a number.</summary>
    public static double OfSquares(ReadOnlySpan<double> values, double centre) => Sum(values, centre, square: true);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum(ReadOnlySpan<double> values, double centre, bool square)
    {
        var (high1, low1, high2, low2) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        var centres = Vector256.Create(centre);
        var row = 0;
        for (; row + 8 <= values.Length; row += 8)
        {
            var one = Vector256.Create(values.Slice(row, 4)) - centres;
            var two = Vector256.Create(values.Slice(row + 4, 4)) - centres;
            Add(ref high1, ref low1, square ? one * one : one);
            Add(ref high2, ref low2, square ? two * two : two);
        }

        var total = default(PreciseSum);
        foreach (var part in (ReadOnlySpan<Vector256<double>>)[high1, high2, low1, low2])
        {
            for (var lane = 0; lane < 4; lane++) total.Add(part[lane]);
        }

        for (; row < values.Length; row++)
        {
            var value = values[row] - centre;
            total.Add(square ? value * value : value);
        }

        return total.Value;
    }

    /// <summary>Adds four numbers to four running sums; a sum is its high and its low part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref Vector256<double> high, ref Vector256<double> low, Vector256<double> value)
    {
        var sum = high + value;
        var back = sum - high;
        low += (high - (sum - back)) + (value - back);
        high = sum;
    }

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
