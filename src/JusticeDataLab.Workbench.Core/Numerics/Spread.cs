namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Plain measures of spread, summed in fixed order.</summary>
internal static class Spread
{
    /// <summary>Standard deviation with n − 1; 0 for fewer than two values.</summary>
    public static double StandardDeviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) return 0;
        var sum = default(PreciseSum);
        foreach (var value in values) sum.Add(value);
        var mean = sum.Value / values.Length;
        sum.Clear();
        foreach (var value in values) sum.Add((value - mean) * (value - mean));
        return Math.Sqrt(sum.Value / (values.Length - 1));
    }
}
