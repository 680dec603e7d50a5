namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>The numbers behind a figure: one header row, then rows whose first cell names the row. No cell is empty.</summary>
/// <param name="Headers">Column headings, unique.</param>
/// <param name="Rows">Rows with one cell for each heading.</param>
public sealed record FigureTable(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<FigureCell>> Rows);
