namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>The effect in the treated by g-computation.</summary>
/// <param name="Effect">Difference of the two mean chances; null when it is not defined.</param>
/// <param name="RiskRatio">Their ratio; null when it is not defined.</param>
/// <param name="MeanTreated">Mean chance of the treated with the service, 0 to 1; null without a model.</param>
/// <param name="MeanUntreated">Mean chance of the same people without it, 0 to 1; null without a model.</param>
/// <param name="WhyUndefined">Why there is no effect; null when there is one.</param>
[TypeFormatterSource]
public sealed record GComputationResult(
    EffectEstimate? Effect, RatioEstimate? RiskRatio, double? MeanTreated, double? MeanUntreated, string? WhyUndefined)
{
    internal static GComputationResult None(string why) => new(null, null, null, null, why);
}
