namespace JusticeDataLab.Workbench.Core.Inference.Neighbours;

/// <summary>Effect in the treated by nearest neighbours with replacement.</summary>
/// <param name="Effect">The effect with the Abadie–Imbens error and the normal distribution; null when not defined.</param>
/// <param name="TreatedMatched">Treated people with a neighbour within the caliper.</param>
/// <param name="WhyUndefined">Why there is no effect; null when there is one.</param>
[TypeFormatterSource]
public sealed record AbadieImbensResult(EffectEstimate? Effect, int TreatedMatched, string? WhyUndefined);
