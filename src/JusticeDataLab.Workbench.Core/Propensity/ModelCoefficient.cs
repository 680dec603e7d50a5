namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>One term of the propensity model.</summary>
/// <param name="Term">Name of the term; <c>(Intercept)</c> for the constant.</param>
/// <param name="Variable">The covariate it belongs to.</param>
/// <param name="Level">Level of a categorical covariate; null for a number.</param>
/// <param name="Estimate">Coefficient on the scale of the link; null when the term is aliased.</param>
/// <param name="StandardError">
/// Standard error from the expected information at the fit; null when the term is aliased. Of no meaning for a separated term.
/// </param>
/// <param name="Z">Estimate divided by standard error; null when the term is aliased.</param>
/// <param name="PValue">Two-sided p value by the normal distribution; null when the term is aliased.</param>
[TypeFormatterSource]
public sealed record ModelCoefficient(
    string Term,
    string Variable,
    string? Level,
    double? Estimate,
    double? StandardError,
    double? Z,
    double? PValue);
