namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>A value marked by a dashed line across a figure, for example a threshold.</summary>
/// <param name="Value">Where the line stands.</param>
/// <param name="Label">What it is.</param>
public sealed record FigureMark(double Value, string Label);
