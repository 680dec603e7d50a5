namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>One model on the path of a stepwise search.</summary>
/// <param name="Added">Whether the term was put in; false when it was taken out, null for the model at the start.</param>
/// <param name="Term">The term; null for the model at the start.</param>
/// <param name="DegreesOfFreedom">Coefficients the term stands for; 0 for the model at the start.</param>
/// <param name="Deviance">Deviance of the model after the step.</param>
/// <param name="Coefficients">Estimated coefficients of the model after the step, the constant included.</param>
/// <param name="Criterion">Akaike's or Schwarz's criterion after the step (Akaike's in a search by p values).</param>
/// <param name="PValue">p of the likelihood-ratio test of the term; null for the model at the start.</param>
[TypeFormatterSource]
public sealed record StepwiseStep(
    bool? Added, string? Term, int DegreesOfFreedom, double Deviance, int Coefficients, double Criterion, double? PValue);
