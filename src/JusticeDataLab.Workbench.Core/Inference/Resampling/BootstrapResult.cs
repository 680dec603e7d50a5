namespace JusticeDataLab.Workbench.Core.Inference.Resampling;

/// <summary>The difference of two weighted means with its spread over resamples.</summary>
/// <param name="Effect">Difference of the data, the resamples' standard deviation as its error, normal interval and p value; null when not defined.</param>
/// <param name="Percentiles">The interval that holds the middle 95% (or other level) of the resamples; null when not defined.</param>
/// <param name="Bias">Mean of the resamples less the difference of the data.</param>
/// <param name="Replicates">Resamples made.</param>
/// <param name="Undefined">Resamples without anybody in one of the groups, left out.</param>
/// <param name="WhyUndefined">Why there is no effect; null when there is one.</param>
[TypeFormatterSource]
public sealed record BootstrapResult(
    EffectEstimate? Effect, ConfidenceInterval? Percentiles, double Bias, int Replicates, int Undefined, string? WhyUndefined);
