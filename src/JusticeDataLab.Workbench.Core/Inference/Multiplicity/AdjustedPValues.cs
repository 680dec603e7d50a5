namespace JusticeDataLab.Workbench.Core.Inference.Multiplicity;

/// <summary>p values that allow for several tests. Tests without a p value stay without and do not count.</summary>
public static class AdjustedPValues
{
    /// <summary>
    /// Holm 1979: the chance of any false finding among the tests stays at the level. The i-th smallest of m is multiplied
    /// by m − i + 1; none is below those before it.
    /// </summary>
    /// <param name="values">p values, 0 to 1; null where a test is not defined.</param>
    public static IReadOnlyList<double?> Holm(IReadOnlyList<double?> values)
    {
        var (order, adjusted) = Ascending(values);
        var least = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            least = Math.Max(least, Math.Min(1, (order.Length - rank) * values[order[rank]]!.Value));
            adjusted[order[rank]] = least;
        }

        return adjusted;
    }

    /// <summary>
    /// Benjamini and Hochberg 1995: the expected share of false findings among the findings stays at the level. The i-th
    /// smallest of m is multiplied by m/i; none is above those after it.
    /// </summary>
    /// <param name="values">p values, 0 to 1; null where a test is not defined.</param>
    public static IReadOnlyList<double?> BenjaminiHochberg(IReadOnlyList<double?> values)
    {
        var (order, adjusted) = Ascending(values);
        var most = 1.0;
        for (var rank = order.Length - 1; rank >= 0; rank--)
        {
            most = Math.Min(most, (double)order.Length / (rank + 1) * values[order[rank]]!.Value);
            adjusted[order[rank]] = most;
        }

        return adjusted;
    }

    private static (int[] Order, double?[] Adjusted) Ascending(IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Any(value => value is < 0 or > 1 or double.NaN))
            throw new ArgumentOutOfRangeException(nameof(values), "A p value lies between 0 and 1. Give null for a test that is not defined.");
        int[] order = [.. Enumerable.Range(0, values.Count).Where(test => values[test] is not null).OrderBy(test => values[test])];
        return (order, new double?[values.Count]);
    }
}
