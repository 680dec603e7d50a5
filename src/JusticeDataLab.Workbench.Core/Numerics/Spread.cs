namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Plain measures of spread, summed in fixed order.</summary>
internal static class Spread
{
    /// <summary>Standard deviation with n − 1; 0 for fewer than two values.</summary>
    public static double StandardDeviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) return 0;
        var mean = PreciseSum.Of(values) / values.Length;
        return Math.Sqrt(PreciseSum.OfSquares(values, mean) / (values.Length - 1));
    }
}
