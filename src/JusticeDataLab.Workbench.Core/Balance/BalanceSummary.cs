namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>The balance table in a few numbers, for one sample. The score's own rows are not counted.</summary>
/// <param name="Treated">Treated people with a weight.</param>
/// <param name="Comparison">Comparison people with a weight.</param>
/// <param name="EffectiveSampleSize">Effective size of the comparison group.</param>
/// <param name="Green">Rows rated green.</param>
/// <param name="Amber">Rows rated amber.</param>
/// <param name="Red">Rows rated red.</param>
/// <param name="LargestSmd">Largest |SMD| by the rated denominator; null when no row has one.</param>
/// <param name="MeanSmd">Mean |SMD| by the rated denominator; null when no row has one.</param>
/// <param name="RubinB">
/// Rubin's B, percent: 100 × |difference of the linear index| / √((v_T + v_C)/2) of the sample, the index being the fitted
/// log-odds as they stand. Above 25 is commonly called unbalanced. Null without a score.
/// </param>
/// <param name="RubinR">Rubin's R: v_T / v_C of the same index; commonly wanted from 0.5 to 2. Null without a score.</param>
[TypeFormatterSource]
public sealed record BalanceSummary(
    int Treated,
    int Comparison,
    double EffectiveSampleSize,
    int Green,
    int Amber,
    int Red,
    double? LargestSmd,
    double? MeanSmd,
    double? RubinB,
    double? RubinR);
