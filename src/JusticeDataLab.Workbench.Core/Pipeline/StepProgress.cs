namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>A step has begun or ended.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Done">Whether it has ended.</param>
public sealed record StepProgress(AnalysisStep Step, bool Done);
