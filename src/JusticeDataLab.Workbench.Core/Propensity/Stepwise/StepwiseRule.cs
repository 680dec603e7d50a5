namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>How a stepwise search is done.</summary>
/// <param name="Criterion">What models are judged by.</param>
/// <param name="Direction">Where it starts and what it may do.</param>
/// <param name="Threshold">
/// For <see cref="StepwiseCriterion.PValue"/>: a term with a larger p goes, one with this p or a smaller one comes in.
/// Between 0 and 1; plays no part otherwise.
/// </param>
public sealed record StepwiseRule(
    StepwiseCriterion Criterion = StepwiseCriterion.Aic,
    StepwiseDirection Direction = StepwiseDirection.Backward,
    double Threshold = 0.05);
