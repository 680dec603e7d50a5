namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>One group over the bins of a histogram.</summary>
/// <param name="Bins">The bins from left to right; null where somebody is withheld: too few people, or so that those cannot be found by subtraction.</param>
[TypeFormatterSource]
public sealed record HistogramGroup(IReadOnlyList<HistogramBin?> Bins)
{
    /// <summary>
    /// Percent of the group in each bin, out of the people in bins that are shown, so that the share of a withheld bin
    /// cannot be found by subtraction; null where withheld; 0 everywhere when nobody is shown.
    /// </summary>
    public IReadOnlyList<double?> Shares
    {
        get
        {
            var shown = Bins.Sum(bin => bin?.Weight ?? 0);
            return [.. Bins.Select(bin => bin is { } known ? (shown > 0 ? Math.Min(100, 100 * known.Weight / shown) : 0) : (double?)null)];
        }
    }
}
