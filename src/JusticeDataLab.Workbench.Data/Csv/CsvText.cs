using CsvHelper;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>Writes small tables as CSV text: RFC 4180 with line feeds, a header, one form for each kind of value.</summary>
public static class CsvText
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n", Separator = ',' };

    /// <summary>A table as CSV text.</summary>
    /// <param name="headers">Column names.</param>
    /// <param name="rows">Cells, as text; an empty text stands for an undefined or unknown value.</param>
    public static string Write(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = CsvWriter.Create(text, Options, true))
        {
            writer.WriteRecord([.. headers]);
            foreach (var row in rows) writer.WriteRecord([.. row]);
        }

        return text.ToString();
    }
}
