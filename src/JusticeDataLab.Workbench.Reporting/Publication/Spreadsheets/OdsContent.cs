using System.Globalization;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;

/// <summary>Writes the sheets of a workbook.</summary>
internal static class OdsContent
{
    // Widths in centimetres: wide enough to read, narrow enough to see several columns.
    private const int FirstWidth = 12;
    private const int NumberWidth = 3;
    private const int TextWidth = 7;
    private const int ProseWidth = 18;
    private const int MostDecimals = 6;

    // Yes, no and the like need no more room than a number.
    private const int ShortWord = 10;

    private static readonly int[] Widths = [NumberWidth, TextWidth, FirstWidth, ProseWidth];

    public static string Write(IReadOnlyList<Sheet> sheets) => OdsXml.Document("office:document-content", "office table text style fo number xlink", xml =>
    {
        xml.Element("office:font-face-decls", () => xml.Element("style:font-face", ["style:name", "Arial", "style:font-family-generic", "swiss"]));
        xml.Element("office:automatic-styles", () => Styles(xml));
        xml.Element("office:body", () => xml.Element("office:spreadsheet", () =>
        {
            foreach (var sheet in sheets) Table(xml, sheet);
            xml.Element("table:database-ranges", () =>
            {
                // Says where the table is; the attribute that would add filter buttons is left out.
                foreach (var sheet in sheets.Where(sheet => sheet.Headers.Count > 0))
                    xml.Element("table:database-range", ["table:name", sheet.RangeName, "table:target-range-address", Range(sheet), "table:contains-header", "true"]);
            });
        }));
    });

    private static void Styles(OdsXml xml)
    {
        xml.Element("style:style", ["style:name", "sheet", "style:family", "table", "style:master-page-name", "Default"], () => xml.Element("style:table-properties", ["table:display", "true"]));
        xml.Element("style:style", ["style:name", "row", "style:family", "table-row"], () => xml.Element("style:table-row-properties", ["style:use-optimal-row-height", "true"]));
        foreach (var width in Widths)
        {
            xml.Element("style:style", ["style:name", Column(width), "style:family", "table-column"], () =>
                xml.Element("style:table-column-properties", ["style:column-width", Whole(width) + "cm"]));
        }

        foreach (var (name, align) in new[] { ("header", "start"), ("number-header", "end") })
        {
            xml.Element("style:style", ["style:name", name, "style:family", "table-cell", "style:parent-style-name", "Default"], () =>
            {
                xml.Element("style:table-cell-properties", ["fo:wrap-option", "wrap", "fo:padding", "0.1cm", "style:vertical-align", "bottom"]);
                xml.Element("style:paragraph-properties", ["fo:text-align", align]);
                xml.Element("style:text-properties", ["fo:font-weight", "bold"]);
            });
        }

        xml.Element("style:style", ["style:name", "words", "style:family", "table-cell", "style:parent-style-name", "Default"], () => xml.Element("style:table-cell-properties", ["fo:wrap-option", "wrap", "fo:padding", "0.1cm", "style:vertical-align", "top"]));
        xml.Element("style:style", ["style:name", "marker", "style:family", "table-cell", "style:parent-style-name", "Default"], () =>
        {
            xml.Element("style:table-cell-properties", ["fo:wrap-option", "wrap", "fo:padding", "0.1cm", "style:vertical-align", "top"]);
            xml.Element("style:paragraph-properties", ["fo:text-align", "end"]);
        });
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            xml.Element("number:number-style", ["style:name", "digits" + Whole(decimals)], () =>
                xml.Element("number:number", ["number:decimal-places", Whole(decimals), "number:min-decimal-places", Whole(decimals), "number:min-integer-digits", "1", "number:grouping", "true"]));
            xml.Element("style:style", ["style:name", Number(decimals), "style:family", "table-cell", "style:parent-style-name", "Default", "style:data-style-name", "digits" + Whole(decimals)], () =>
                xml.Element("style:table-cell-properties", ["fo:wrap-option", "wrap", "fo:padding", "0.1cm", "style:vertical-align", "top"]));
        }
    }

    private static void Table(OdsXml xml, Sheet sheet) => xml.Element("table:table", ["table:name", sheet.Name, "table:style-name", "sheet"], () =>
    {
        for (var column = 0; column < Math.Max(1, sheet.Headers.Count); column++)
            xml.Element("table:table-column", ["table:style-name", Column(Width(sheet, column))]);
        for (var i = 0; i < sheet.Lines.Count; i++)
            Row(xml, () => Words(xml, sheet.Lines[i], i == 0 ? OdsParts.Heading : "words"));
        if (sheet.Headers.Count == 0) return;
        Row(xml, () =>
        {
            for (var column = 0; column < sheet.Headers.Count; column++) Words(xml, sheet.Headers[column], IsNumeric(sheet, column) ? "number-header" : "header");
        });
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            Row(xml, () =>
            {
                for (var column = 0; column < sheet.Headers.Count; column++)
                    Cell(xml, sheet.Rows[row][column], IsNumeric(sheet, column), column == 0 && sheet.Links.Count > 0 ? sheet.Links[row] : null);
            });
        }
    });

    private static void Row(OdsXml xml, Action cells) => xml.Element("table:table-row", ["table:style-name", "row"], cells);

    private static void Cell(OdsXml xml, FlatCell cell, bool numeric, string? link)
    {
        if (cell.Number is { } number)
        {
            var printed = number.ToString("N" + Whole(cell.Decimals), CultureInfo.InvariantCulture);
            xml.Element("table:table-cell", ["table:style-name", Number(cell.Decimals), "office:value-type", "float", "office:value", cell.Text], () => xml.Text("text:p", printed));
        }
        else if (link is not null)
        {
            xml.Element("table:table-cell", ["table:style-name", "words", "office:value-type", "string"], () => xml.Element("text:p", () =>
                xml.Element("text:a", ["xlink:type", "simple", "xlink:href", $"#{link}.A1"], () => xml.Text(cell.Text))));
        }
        else
        {
            Words(xml, cell.Text, numeric ? "marker" : "words");
        }
    }

    private static void Words(OdsXml xml, string text, string style) =>
        xml.Element("table:table-cell", ["table:style-name", style, "office:value-type", "string"], () => xml.Text("text:p", text));

    private static string Range(Sheet sheet) =>
        $"{sheet.Name}.A{Whole(sheet.HeaderRow)}:{sheet.Name}.{Letters(sheet.Headers.Count)}{Whole(sheet.HeaderRow + sheet.Rows.Count)}";

    private static int Width(Sheet sheet, int column) =>
        sheet.Headers.Count == 0 || (column == 1 && sheet.Headers.Count == 2 && !IsNumeric(sheet, column)) ? ProseWidth
        : column == 0 ? FirstWidth
        : IsNumeric(sheet, column) || sheet.Rows.All(row => row[column].Text.Length <= ShortWord) ? NumberWidth : TextWidth;

    private static bool IsNumeric(Sheet sheet, int column) =>
        sheet.Rows.Count > 0 && sheet.Rows.All(row => row[column].Number is not null || Shorthand.Markers.Contains(row[column].Text));

    private static string Letters(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString()
        : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    private static string Column(int width) => "column" + Whole(width);

    private static string Number(int decimals) => "number" + Whole(decimals);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
