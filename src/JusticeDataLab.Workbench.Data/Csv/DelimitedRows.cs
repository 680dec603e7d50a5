using CsvHelper;
using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// The one place of cohort reading where CsvHelper is used. What it reports carries raw rows, so it is turned into our own
/// exception, which names the row only, and is never passed on.
/// </summary>
internal static class DelimitedRows
{
    private const string QuoteRemedy = "Put cells with quotes or separators in double quotes, and double the quotes inside them.";

    /// <summary>Every row of the text, the header first; blank rows at the end left out. A quote inside an unquoted cell is text.</summary>
    public static List<IReadOnlyList<string>> Read(string text, char delimiter, string name)
    {
        var rows = new List<IReadOnlyList<string>>();
        var cells = 0L;
        CsvMalformedReason? fault = null;
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            IncludeValuesInExceptions = false,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => fault = record.Reason == CsvMalformedReason.StrayQuote ? fault : record.Reason,
        };
        try
        {
            using var reader = CsvReader.FromText(text, options);
            while (reader.Read())
            {
                if (fault is { } reason) throw Fault(name, rows.Count, reason);
                var row = reader.Current.ToArray();
                CheckLimits(row, name, rows.Count);
                cells += row.Length;
                if (rows.Count >= CohortFileLimits.Rows || cells > CohortFileLimits.Cells)
                    throw new CohortFileException(name, null, "The file has more rows than a worksheet can hold, or more than 20 million cells", "Send the cohort only, one row for each person.");
                rows.Add(row);
            }
        }
        catch (CsvFormatException)
        {
            throw new CohortFileException(name, rows.Count, "The row is not valid CSV", QuoteRemedy);
        }

        if (fault is { } last) throw Fault(name, rows.Count, last);
        while (rows.Count > 0 && rows[^1].All(string.IsNullOrWhiteSpace)) rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static void CheckLimits(string[] row, string name, int number)
    {
        if (row.Length > CohortFileLimits.Columns)
            throw new CohortFileException(name, number, FormattableString.Invariant($"There are more than {CohortFileLimits.Columns} columns"), "Send the columns of the cohort only.");
        if (row.Any(cell => cell.Length > CohortFileLimits.CellLength))
            throw new CohortFileException(name, number, FormattableString.Invariant($"A cell has more than {CohortFileLimits.CellLength} characters"), "Shorten the cell, or close a quote that was left open.");
    }

    private static CohortFileException Fault(string name, int number, CsvMalformedReason reason) => new(
        name,
        number,
        reason == CsvMalformedReason.UnterminatedQuote ? "A quote is opened and not closed" : "Text follows a closing quote",
        QuoteRemedy);
}
