namespace JusticeDataLab.Workbench.Core.Inference.Multiplicity;

/// <summary>One test of an analysis.</summary>
/// <param name="Analysis">Which analysis: the whole cohort or a planned part of it.</param>
/// <param name="Measure">Which measure.</param>
/// <param name="Planned">Whether the request named it before outcomes were seen.</param>
/// <param name="PValue">p value of the marked test; null when it is not defined.</param>
[TypeFormatterSource]
public sealed record PlannedTest(string Analysis, string Measure, bool Planned, double? PValue);
