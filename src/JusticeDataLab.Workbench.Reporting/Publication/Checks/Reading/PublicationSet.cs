using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>The files of a publication as the checks read them: each is parsed once, when it is first asked for.</summary>
internal sealed class PublicationSet(IReadOnlyDictionary<string, byte[]> files)
{
    private readonly Dictionary<string, object> read = new(StringComparer.Ordinal);

    /// <summary>Paths in ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The report as a browser reads it.</summary>
    public IDocument Report => Page("report.html");

    /// <summary>Every page: the report and, where there is one, the interactive one.</summary>
    public IReadOnlyList<(string Path, IDocument Page)> Pages =>
        [("report.html", Report), .. files.ContainsKey("report-interactive.html") ? [("report-interactive.html", Page("report-interactive.html"))] : Array.Empty<(string, IDocument)>()];

    /// <summary>The report in Govspeak.</summary>
    public string Govspeak => Text("report.md");

    /// <summary>The drawn figures.</summary>
    public IReadOnlyList<(string Path, XElement Svg)> Pictures => Under("figures/", ".svg", path => Xml(path, Text(path)));

    /// <summary>The data files.</summary>
    public IReadOnlyList<(string Path, CsvTable Table)> Data => Under("data/", ".csv", path => CsvTable.Parse(path, Text(path)));

    /// <summary>The descriptions of data files.</summary>
    public IReadOnlyList<(string Path, JsonElement Json)> Metadata => Under("data/", "-metadata.json", Json);

    /// <summary>The workbook.</summary>
    public OdsBook Workbook => Once("tables.ods", path => OdsBook.Read(path, Bytes(path)));

    /// <summary>Bytes of a file.</summary>
    public byte[] Bytes(string path) => files.TryGetValue(path, out var bytes) ? bytes : throw new UnreadableFileException($"{path}: the file is missing.");

    /// <summary>Text of a file.</summary>
    public string Text(string path) => Once("text " + path, _ => new UTF8Encoding(false).GetString(Bytes(path)));

    /// <summary>A text as XML.</summary>
    public static XElement Xml(string path, string text)
    {
        try
        {
            return XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException)
        {
            throw new UnreadableFileException($"{path}: is not well-formed XML.");
        }
    }

    private IDocument Page(string path) => Once(path, _ => (IDocument)new HtmlParser().ParseDocument(Text(path)));

    private JsonElement Json(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(Text(path));
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new UnreadableFileException($"{path}: is not JSON.");
        }
    }

    private IReadOnlyList<(string Path, T Value)> Under<T>(string folder, string end, Func<string, T> read) => Once(folder + "*" + end, _ =>
        (IReadOnlyList<(string, T)>)[.. Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)).Select(path => (path, read(path)))]);

    private T Once<T>(string key, Func<string, T> make)
        where T : notnull
    {
        if (!read.TryGetValue(key, out var value)) read[key] = value = make(key);
        return (T)value;
    }
}
