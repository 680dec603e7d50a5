namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>A yes/no column, or a level, that few people (or all but few) have.</summary>
/// <param name="Term">Name of the term.</param>
/// <param name="Treated">Treated people with the value 1.</param>
/// <param name="Comparison">People of the comparison pool with the value 1.</param>
[TypeFormatterSource]
public sealed record RareTerm(string Term, int Treated, int Comparison);
