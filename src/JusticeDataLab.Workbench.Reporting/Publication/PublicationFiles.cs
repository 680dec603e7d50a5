using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Csv;
using JusticeDataLab.Workbench.Reporting.Publication.Govspeak;
using JusticeDataLab.Workbench.Reporting.Publication.Html;
using JusticeDataLab.Workbench.Reporting.Publication.Interactive;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication;

/// <summary>
/// The files of a publication: the report as a page and in Govspeak, a picture for each figure, every table in one workbook
/// and as data with their description, the record of it all and, where asked for, the report with interactive figures.
/// </summary>
public static class PublicationFiles
{
    /// <summary>Folder of the publication in a run's folder.</summary>
    public const string Folder = "publication";

    private const string WorkbookName = "tables.ods";

    /// <summary>
    /// The files in ordinal order of their paths: UTF-8 without byte order mark. Equal documents give equal bytes.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="plotly">Text of a plotly.js bundle for the report with interactive figures; null for none.</param>
    public static IReadOnlyList<PublicationFile> Of(PublicationDocument document, string? plotly = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var data = document.AllTables.Select(FlatTable.Of).SelectMany(table => Data(document, table)).ToList();
        var workbook = new PublicationFile($"{Folder}/{WorkbookName}", OdsWriter.Write(document));
        var linked = document with
        {
            Downloads =
            [
                new FileLink("Every table in one spreadsheet", WorkbookName, "ODS", workbook.Bytes.Length),
                .. data.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)).Zip(document.AllTables, (file, table) =>
                    new FileLink(table.IsBehindFigure ? table.Title.Split(':')[0] : string.Create(CultureInfo.InvariantCulture, $"Table {table.Number} as data"), file.Path[(Folder.Length + 1)..], "CSV", file.Bytes.Length)),
            ],
        };
        List<PublicationFile> files =
        [
            .. data,
            workbook,
            .. document.Figures.Select(figure => Text($"figures/{figure.Name}.svg", SvgRenderer.Render(figure.Figure, stamp: document.Stamp))),
            Text("report.html", HtmlWriter.Write(linked)),
            Text("report.md", GovspeakWriter.Write(linked)),
        ];
        files.Add(new PublicationFile($"{Folder}/manifest.public.json", PublicManifest.Write(document, files)));
        // Not in the record: what is published is the same with it and without.
        if (plotly is not null) files.Add(Text("report-interactive.html", InteractiveWriter.Write(linked, plotly)));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Media type of a file by its name.</summary>
    internal static string MediaType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html",
        ".md" => "text/markdown",
        ".svg" => "image/svg+xml",
        ".csv" => "text/csv",
        ".ods" => OdsWriter.MediaType,
        _ => path.EndsWith("-metadata.json", StringComparison.Ordinal) ? "application/csvm+json" : "application/json",
    };

    private static IEnumerable<PublicationFile> Data(PublicationDocument document, FlatTable table)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"table-{table.Source.Number}");
        yield return Text($"data/{name}.csv", CsvTableWriter.Write(table));
        yield return Text($"data/{name}-metadata.json", CsvwMetadata.Write(document, table, $"{name}.csv"));
    }

    private static PublicationFile Text(string path, string text) => new($"{Folder}/{path}", new UTF8Encoding(false).GetBytes(text));
}
