using System.Text;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Csv;

/// <summary>Writes a table as CSV for programs: RFC 4180, one header row of names, one value a cell.</summary>
public static class CsvTableWriter
{
    private const string NewLine = "\r\n";

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    public static string Write(FlatTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Columns.Select(column => column.Name)).Append(NewLine);
        foreach (var row in table.Rows) csv.AppendJoin(',', row.Select(Cell)).Append(NewLine);
        return csv.ToString();
    }

    private static string Cell(FlatCell cell) => cell.Number is null ? Quoted(Harmless(cell.Text)) : cell.Text;

    // Spreadsheets take a text that begins so for a formula.
    private static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
