namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// How far a hidden bias of a given size could move the p value of paired data. Of two people alike in what is recorded
/// one may be Γ times as likely to take part as the other; Γ = 1 means no hidden bias. All p values are one-sided.
/// </summary>
/// <param name="Gamma">Γ, at least 1.</param>
/// <param name="RaisesUpper">Largest p value, when the question is whether the service raises the outcome.</param>
/// <param name="RaisesLower">Smallest p value of that question.</param>
/// <param name="LowersUpper">Largest p value, when the question is whether it lowers the outcome.</param>
/// <param name="LowersLower">Smallest p value of that question.</param>
[TypeFormatterSource]
public sealed record RosenbaumBound(double Gamma, double RaisesUpper, double RaisesLower, double LowersUpper, double LowersLower);
