namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>A row to lay out.</summary>
/// <param name="Group">Heading, empty for none.</param>
/// <param name="Label">Label.</param>
/// <param name="Height">Least height in pixels.</param>
/// <param name="Above">Free space above the row, for direct labels.</param>
/// <param name="Bold">Whether the label is bold.</param>
internal sealed record RowEntry(string Group, string Label, double Height, double Above = 0, bool Bold = false);
