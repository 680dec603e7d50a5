namespace JusticeDataLab.Workbench.Core.Propensity.Remedies;

/// <summary>A remedy that was used.</summary>
/// <param name="Term">The term that separated the groups; for Firth's penalised likelihood one of those that did.</param>
/// <param name="Remedy">What was done.</param>
[TypeFormatterSource]
public sealed record AppliedRemedy(string Term, SeparationRemedy Remedy);
