namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>An analysis of a part of the cohort, planned before outcomes are seen.</summary>
/// <param name="Id">Short name, unique in the request.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Filter">Which people, as <c>column = value</c>.</param>
public sealed record PlannedAnalysis(string Id, string Question, string Filter);
