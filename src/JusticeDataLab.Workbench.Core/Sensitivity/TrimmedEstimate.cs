using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>The analysis after the most extreme people or weights were held back.</summary>
/// <param name="Kind">What was held back.</param>
/// <param name="Share">How much: the share of treated people cut at each end of the score, or of comparison people above the cap.</param>
/// <param name="Matched">Treated people matched.</param>
/// <param name="EffectiveSampleSize">Effective size of the comparison group.</param>
/// <param name="LargestShare">Largest share of the comparison group's weight that one person has, 0 to 1.</param>
/// <param name="Difference">The marked difference; null when not defined or too few are matched.</param>
[TypeFormatterSource]
public sealed record TrimmedEstimate(
    TrimmingKind Kind, double Share, int Matched, double EffectiveSampleSize, double LargestShare, EffectEstimate? Difference);
