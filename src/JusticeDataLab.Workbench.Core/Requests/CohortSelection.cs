namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>How the people of the cohort file were selected.</summary>
/// <param name="All">Whether everyone who used the service in the period is in the file.</param>
/// <param name="LeftOut">Who was left out and why; empty when nobody was.</param>
/// <param name="Systematic">
/// Whether people were left out for a reason related to who they are or what they did, for example because they
/// reoffended. It must be declared.
/// </param>
[TypeFormatterSource]
public sealed record CohortSelection(bool All, string LeftOut, bool Systematic);
