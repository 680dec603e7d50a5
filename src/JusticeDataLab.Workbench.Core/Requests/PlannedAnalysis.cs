namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>An analysis of a part of the cohort, planned before outcomes are seen. It gets a model and a match of its own.</summary>
/// <param name="Id">Short name, unique in the request.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Filter">Which people, as <c>name = value</c>: see <see cref="AnalysisFilter"/>.</param>
[TypeFormatterSource]
public sealed record PlannedAnalysis(string Id, string Question, string Filter);
