namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>Between what the deviance of a model lies that has not been fitted to the end.</summary>
/// <param name="Low">Lowest it can be.</param>
/// <param name="High">Highest it can be.</param>
/// <param name="Rank">Coefficients of the model, the constant included.</param>
internal readonly record struct DevianceBounds(double Low, double High, int Rank);
