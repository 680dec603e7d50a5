namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>A single change of a model, not fitted yet.</summary>
/// <param name="Added">Whether the term is put in; false when it is taken out.</param>
/// <param name="Term">The term.</param>
/// <param name="Terms">The terms after the change.</param>
internal sealed record Proposal(bool Added, string Term, List<CandidateTerm> Terms);
