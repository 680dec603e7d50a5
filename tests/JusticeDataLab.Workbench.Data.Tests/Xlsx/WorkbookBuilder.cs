using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace JusticeDataLab.Workbench.Data.Tests.Xlsx;

/// <summary>Makes small workbooks, sound or harmful, part by part; the same bytes each time (nothing is compressed).</summary>
internal sealed class WorkbookBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<string> _sheets = [];
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<string> _relations = [];
    private string _workbookProperties = "";
    private string _prologue = "";

    /// <summary>A date cell, as the number of its day.</summary>
    public static string Date(int serial) => FormattableString.Invariant($"<c s=\"1\"><v>{serial}</v></c>");

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A sheet of texts; rows count from 0, the header first.</summary>
    public WorkbookBuilder Sheet(IEnumerable<string[]> rows, int[]? hiddenRows = null, (int Row, int Column)[]? formulas = null)
    {
        var xml = new StringBuilder();
        foreach (var (cells, i) in rows.Select((cells, i) => (cells, i)))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\"{(hiddenRows?.Contains(i) == true ? " hidden=\"1\"" : "")}>");
            for (var column = 0; column < cells.Length; column++)
            {
                xml.Append(formulas?.Contains((i, column)) == true
                    ? $"<c t=\"str\"><f>UPPER(\"x\")</f><v>{SecurityElement.Escape(cells[column])}</v></c>"
                    : Text(cells[column]));
            }

            xml.Append("</row>");
        }

        return SheetXml(xml.ToString());
    }

    /// <summary>A sheet from the rows' own XML.</summary>
    public WorkbookBuilder SheetXml(string rows)
    {
        _sheets.Add($"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
        return this;
    }

    public WorkbookBuilder SharedStrings(params string[] items)
    {
        _parts["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>";
        _relations.Add($"<Relationship Id=\"s1\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        return this;
    }

    public WorkbookBuilder Part(string path, string xml)
    {
        _parts[path] = xml;
        return this;
    }

    public WorkbookBuilder Relation(string xml)
    {
        _relations.Add(xml);
        return this;
    }

    public WorkbookBuilder DaysFrom1904()
    {
        _workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// <summary>Text before the root of the first sheet, for example a document type.</summary>
    public WorkbookBuilder Prologue(string xml)
    {
        _prologue = xml;
        return this;
    }

    public byte[] ToBytes(CompressionLevel compression = CompressionLevel.NoCompression)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Write(string path, string xml)
            {
                var entry = archive.CreateEntry(path, compression);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }

            Write("[Content_Types].xml", Types());
            Write("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"w\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{_workbookProperties}<sheets>{string.Concat(_sheets.Select((_, i) => $"<sheet name=\"S{i + 1}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"))}</sheets></workbook>");
            var sheets = _sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
            var styles = $"<Relationship Id=\"t1\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>";
            Write("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets)}{styles}{string.Concat(_relations)}</Relationships>");
            Write("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd\\ mmmm\\ yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++) Write($"xl/worksheets/sheet{i + 1}.xml", (i == 0 ? _prologue : "") + _sheets[i]);
            foreach (var (path, xml) in _parts.OrderBy(part => part.Key, StringComparer.Ordinal)) Write(path, xml);
        }

        return stream.ToArray();
    }

    private string Types()
    {
        var main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var sheets = string.Concat(_sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{main}.worksheet+xml\"/>"));
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{main}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{main}.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{main}.sharedStrings+xml\"/>{sheets}</Types>";
    }
}
