namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows to the last one that holds anything.</param>
internal sealed record OdsSheet(string Name, IReadOnlyList<IReadOnlyList<OdsCell>> Rows)
{
    /// <summary>Place of a cell in words.</summary>
    public string Place(int row, int column) => FormattableString.Invariant($"tables.ods, sheet {Name}, row {row + 1}, column {column + 1}");
}
