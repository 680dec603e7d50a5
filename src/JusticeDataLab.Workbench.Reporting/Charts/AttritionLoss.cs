namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>People who left between one step and the next, and why.</summary>
/// <param name="Reason">Why they left.</param>
/// <param name="Count">How many left, or suppressed.</param>
public sealed record AttritionLoss(string Reason, FigureCount Count);
