using JusticeDataLab.Workbench.Core.Balance;

namespace JusticeDataLab.Workbench.Core.Matching.Search;

/// <summary>How one specification does on what can be seen without outcomes.</summary>
/// <param name="Number">Number of the specification, from 1 in the order of the grid.</param>
/// <param name="Terms">Further terms of its model; empty for none.</param>
/// <param name="Matching">How it matches.</param>
/// <param name="Matched">Treated people with a comparison.</param>
/// <param name="Treated">Treated people.</param>
/// <param name="EffectiveSampleSize">Effective size of the comparison group.</param>
/// <param name="Balance">Summary of balance after matching; null when nobody was matched.</param>
/// <param name="CaliperRaw">Caliper in the score's own unit; null when there was none.</param>
/// <param name="Separated">Terms that separate the groups in its model; empty when none does.</param>
[TypeFormatterSource]
public sealed record SpecificationResult(
    int Number,
    string Terms,
    MatchingSettings Matching,
    int Matched,
    int Treated,
    double EffectiveSampleSize,
    BalanceSummary? Balance,
    double? CaliperRaw,
    IReadOnlyList<string> Separated)
{
    /// <summary>
    /// Whether another one is better: it is no worse on the largest difference, on the people matched and on the effective
    /// size, and better on one of them.
    /// </summary>
    public bool IsBettered { get; init; }

    /// <summary>Whether this one is better than another in that sense.</summary>
    internal bool Betters(SpecificationResult other)
    {
        if (Balance?.LargestSmd is not { } largest) return false;
        if (other.Balance?.LargestSmd is not { } otherLargest) return true;
        var noWorse = largest <= otherLargest && Matched >= other.Matched && EffectiveSampleSize >= other.EffectiveSampleSize;
        return noWorse && (largest < otherLargest || Matched > other.Matched || EffectiveSampleSize > other.EffectiveSampleSize);
    }
}
