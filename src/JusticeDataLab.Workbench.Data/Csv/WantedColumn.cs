namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>A column to be read from a table. The same column may be wanted in several ways.</summary>
/// <param name="Name">Its header, letter for letter.</param>
/// <param name="Kind">How its cells are read.</param>
public readonly record struct WantedColumn(string Name, CellKind Kind);
