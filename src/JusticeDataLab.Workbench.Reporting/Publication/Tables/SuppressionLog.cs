using System.Globalization;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Tables;

/// <summary>Where a publication withholds something: for whoever assures it. It names the place and never the value.</summary>
public static class SuppressionLog
{
    /// <summary>Every withheld cell in the order of the tables: number of the table, row and column as printed.</summary>
    /// <param name="document">The publication.</param>
    public static IEnumerable<(int Table, string Row, string Column)> Entries(PublicationDocument document) =>
        from table in document.AllTables
        from row in table.Rows
        from column in Enumerable.Range(0, row.Count)
        where row[column] == MarkerCell.Withheld
        select (table.Number, row[0].Text, table.Headers[column]);

    /// <summary>The log as CSV.</summary>
    /// <param name="document">The publication.</param>
    public static string Write(PublicationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var log = new TableBlock(
            1, "Withheld cells", ["Table", "Row", "Column"],
            [.. Entries(document).Select(entry => (IReadOnlyList<TableCell>)[new TextCell(entry.Table.ToString(CultureInfo.InvariantCulture)), new TextCell(entry.Row), new TextCell(entry.Column)])],
            []);
        return Csv.CsvTableWriter.Write(FlatTable.Of(log));
    }
}
