namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>Where a stepwise search ended and how it came there.</summary>
/// <param name="Rule">How it was done.</param>
/// <param name="Terms">Names of the terms of the final model; in a forward search in the order they came in.</param>
/// <param name="Model">The final model.</param>
/// <param name="Path">Every model on the way, the one at the start first.</param>
[TypeFormatterSource]
public sealed record StepwiseResult(
    StepwiseRule Rule, IReadOnlyList<string> Terms, PropensityModel Model, IReadOnlyList<StepwiseStep> Path);
