namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>One group on one measure.</summary>
/// <param name="People">People with weight above 0 who have the measure.</param>
/// <param name="EffectiveSampleSize">(Σw)² / Σw²; equal to the number of people when all weights are equal.</param>
/// <param name="Mean">Weighted mean.</param>
/// <param name="Variance">Weighted variance, reliability weights: Σw(x−m)² / (1 − Σw²) with Σw = 1; 0 for a single person.</param>
/// <param name="Interval">Confidence interval of the mean, or null when there are too few people for one.</param>
[TypeFormatterSource]
public sealed record GroupSummary(int People, double EffectiveSampleSize, double Mean, double Variance, ConfidenceInterval? Interval);
