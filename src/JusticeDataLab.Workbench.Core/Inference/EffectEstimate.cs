namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>One estimate of a difference with its uncertainty: the same shape for every measure and every convention.</summary>
/// <param name="Convention">Name of the variance convention, for example <c>welch_weighted_ess</c>.</param>
/// <param name="Estimate">Difference, treated minus comparison, in the unit of the measure.</param>
/// <param name="StandardError">Standard error of the difference.</param>
/// <param name="DegreesOfFreedom">Degrees of freedom of the reference distribution; infinite for the normal.</param>
/// <param name="PValue">Two-sided p value.</param>
/// <param name="Interval">Confidence interval.</param>
[TypeFormatterSource]
public sealed record EffectEstimate(
    string Convention,
    double Estimate,
    double StandardError,
    double DegreesOfFreedom,
    double PValue,
    ConfidenceInterval Interval);
