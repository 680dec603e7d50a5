namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>A row laid out; pixels from the column's top.</summary>
internal sealed record RowSlot(double Centre, double Height, double Indent, IReadOnlyList<string> Lines, bool Bold);
