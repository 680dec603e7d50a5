using JusticeDataLab.Workbench.Data.Tests.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Import;

/// <summary>Changes to the rows of an extract, as an import must find them.</summary>
internal static class SpoiltExtract
{
    /// <summary>A copy of a snapshot with one cell of one row changed.</summary>
    public static string Cell(SmallSnapshot snapshot, string table, int row, int column, string value) =>
        snapshot.Spoil(table, lines => lines[row] = With(lines[row], column, value));

    public static string With(string line, int column, string value)
    {
        var cells = line.Split(',');
        cells[column] = value;
        return string.Join(',', cells);
    }
}
