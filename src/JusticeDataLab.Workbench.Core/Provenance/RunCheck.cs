namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>A check of a run's publication.</summary>
/// <param name="Id">Its number in the list of checks, for example <c>H7</c>.</param>
/// <param name="Outcome">What it found: <c>passed</c>, <c>failed</c> or <c>not-run</c>.</param>
[TypeFormatterSource]
public sealed record RunCheck(string Id, string Outcome);
