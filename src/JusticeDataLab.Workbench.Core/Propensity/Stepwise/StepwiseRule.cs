namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>How a stepwise search is done.</summary>
/// <param name="Criterion">What models are judged by.</param>
/// <param name="Direction">Where it starts and what it may do.</param>
/// <param name="Threshold">
/// For <see cref="StepwiseCriterion.PValue"/>: a term with a larger p goes. Between 0 and 1; plays no part otherwise.
/// </param>
/// <param name="Entry">
/// For <see cref="StepwiseCriterion.PValue"/>: a term with this p or a smaller one comes in; null for the same as to stay.
/// </param>
[TypeFormatterSource]
public sealed record StepwiseRule(
    StepwiseCriterion Criterion = StepwiseCriterion.Aic,
    StepwiseDirection Direction = StepwiseDirection.Backward,
    double Threshold = 0.2,
    double? Entry = null)
{
    /// <summary>Akaike's or Schwarz's criterion of a model (Akaike's in a search by p values).</summary>
    internal double Judge(double deviance, int rank, int people) =>
        deviance + ((Criterion == StepwiseCriterion.Bic ? Math.Log(people) : 2) * rank);
}
