using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>A workbook as the checks read it.</summary>
internal sealed class OdsBook
{
    private static readonly string[] Parts = ["content.xml", "styles.xml", "meta.xml"];

    private OdsBook(IReadOnlyList<string> entries, XElement content, XElement styles, XElement meta, XElement? settings)
    {
        (Entries, Content, Styles, Meta, Settings) = (entries, content, styles, meta, settings);
        Sheets = [.. Named(content, "table").Select(table => new OdsSheet(Attribute(table, "name"), Rows(table)))];
        Ranges = [.. Named(content, "database-range").Select(range => OdsRange.Parse(Attribute(range, "name"), Attribute(range, "target-range-address"))).OfType<OdsRange>()];
    }

    /// <summary>Names of the parts of the file.</summary>
    public IReadOnlyList<string> Entries { get; }

    public XElement Content { get; }

    public XElement Styles { get; }

    public XElement Meta { get; }

    /// <summary>View settings; null when the file has none.</summary>
    public XElement? Settings { get; }

    public IReadOnlyList<OdsSheet> Sheets { get; }

    public IReadOnlyList<OdsRange> Ranges { get; }

    /// <summary>The sheets with the table marked up in each.</summary>
    public IEnumerable<(OdsSheet Sheet, OdsRange Range)> Tables =>
        from range in Ranges
        join sheet in Sheets on range.Sheet equals sheet.Name
        select (sheet, range);

    /// <summary>Elements of a local name anywhere in a part.</summary>
    public static IEnumerable<XElement> Named(XElement part, string name) => part.Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>An attribute by its local name; empty when it is absent.</summary>
    public static string Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";

    public static OdsBook Read(string path, byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            XElement Part(string name)
            {
                using var reader = new StreamReader(zip.GetEntry(name)!.Open());
                return PublicationSet.Xml($"{path}, {name}", reader.ReadToEnd());
            }

            if (Parts.FirstOrDefault(part => zip.GetEntry(part) is null) is { } missing) throw new UnreadableFileException($"{path}: the part {missing} is missing.");
            return new OdsBook(
                [.. zip.Entries.Select(entry => entry.FullName)], Part("content.xml"), Part("styles.xml"), Part("meta.xml"), zip.GetEntry("settings.xml") is null ? null : Part("settings.xml"));
        }
        catch (InvalidDataException)
        {
            throw new UnreadableFileException($"{path}: is not a zip file.");
        }
    }

    private static List<IReadOnlyList<OdsCell>> Rows(XElement table)
    {
        var rows = new List<IReadOnlyList<OdsCell>>();
        foreach (var row in Named(table, "table-row"))
        {
            IReadOnlyList<OdsCell> cells = [.. row.Elements().Where(cell => cell.Name.LocalName is "table-cell" or "covered-table-cell").SelectMany(Repeated)];
            for (var i = 0; i < Repeats(row, "number-rows-repeated"); i++) rows.Add(cells);
        }

        while (rows.Count > 0 && rows[^1].All(cell => cell.Text.Length == 0)) rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static IEnumerable<OdsCell> Repeated(XElement cell) => Enumerable.Repeat(
        new OdsCell(
            string.Join('\n', Named(cell, "p").Select(line => line.Value)), Attribute(cell, "value-type"), Attribute(cell, "value"), Attribute(cell, "style-name"),
            [.. Named(cell, "a").Select(link => Attribute(link, "href"))]),
        Repeats(cell, "number-columns-repeated"));

    // An office program pads sheets with thousands of empty cells: those are not copied out.
    private static int Repeats(XElement element, string name) =>
        int.TryParse(Attribute(element, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 100) : 1;
}
