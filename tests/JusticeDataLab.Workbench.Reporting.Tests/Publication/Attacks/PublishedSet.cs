using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>The published files as somebody reads them who has nothing else.</summary>
internal sealed class PublishedSet
{
    private readonly Dictionary<string, byte[]> files;

    public PublishedSet(IReadOnlyList<PublicationFile> published)
    {
        files = published.ToDictionary(file => file.Path["publication/".Length..], file => file.Bytes, StringComparer.Ordinal);
        Tables = files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToDictionary(path => path, path => CsvTable.Parse(path, Text(path)), StringComparer.Ordinal);
    }

    /// <summary>The data files by path.</summary>
    public IReadOnlyDictionary<string, CsvTable> Tables { get; }

    /// <summary>The drawn figures by path.</summary>
    public IEnumerable<(string Path, XElement Svg)> Pictures => files.Keys.Where(path => path.EndsWith(".svg", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => (path, XDocument.Parse(Text(path)).Root!));

    /// <summary>The words of the report.</summary>
    public string Words => Text("report.md");

    /// <summary>The page with figures to be drawn; empty when there is none.</summary>
    public string Interactive => files.ContainsKey("report-interactive.html") ? Text("report-interactive.html") : "";

    /// <summary>Numbers of the workbook: as stored and as shown.</summary>
    public IEnumerable<(string Stored, string Shown)> Stored
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(files["tables.ods"]));
            var content = XDocument.Parse(new StreamReader(zip.GetEntry("content.xml")!.Open()).ReadToEnd());
            return [.. content.Descendants().Where(cell => cell.Attributes().Any(attribute => attribute.Value == "float")).Select(cell => (cell.Attributes().Single(attribute => attribute.Name.LocalName == "value").Value, cell.Value))];
        }
    }

    /// <summary>Outcome table by its number; null when it is not published.</summary>
    public CsvTable? Outcome(int number) => Tables.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"data/table-{number}.csv"));

    /// <summary>The first table with these columns among its own.</summary>
    public CsvTable? With(params string[] names) => Tables.Values.FirstOrDefault(table => names.All(table.Header.Contains));

    /// <summary>People of the treatment group.</summary>
    public long? Treated => Outcome(1) is { Rows: [{ } main, ..] } ? Number(main[1]) : null;

    /// <summary>A number of a data file; null for a marker.</summary>
    public static long? Number(string cell) => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string Text(string path) => Encoding.UTF8.GetString(files[path]);
}
