namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>A step has begun or ended.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Done">Whether it has ended.</param>
/// <param name="Planned">Name of the planned analysis that it belongs to; empty for the whole cohort.</param>
[TypeFormatterSource]
public sealed record StepProgress(AnalysisStep Step, bool Done, string Planned = "");
