namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Plain measures of spread, summed in fixed order.</summary>
internal static class Spread
{
    /// <summary>Standard deviation with n − 1; 0 for fewer than two values.</summary>
    public static double StandardDeviation(IReadOnlyList<double> values)
    {
        if (values.Count < 2) return 0;
        var sum = default(PreciseSum);
        for (var i = 0; i < values.Count; i++) sum.Add(values[i]);
        var mean = sum.Value / values.Count;
        sum.Clear();
        for (var i = 0; i < values.Count; i++) sum.Add((values[i] - mean) * (values[i] - mean));
        return Math.Sqrt(sum.Value / (values.Count - 1));
    }
}
