using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Html;

/// <summary>Writes tables, each in a region that scrolls sideways by itself and can be reached by keyboard.</summary>
internal static class HtmlTables
{
    // With more columns than this a table is given the width of the page, so that its headings do not break into single words.
    private const int FewColumns = 4;

    public static void Write(StringBuilder html, TableBlock table)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"table-{table.Number}");
        html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"").Append(id).Append("\">\n<table")
            .Append(table.Headers.Count > FewColumns ? " class=\"wide\"" : "").Append(">\n<caption id=\"").Append(id).Append("\"><span>")
            .Append(HtmlText.Encode(table.Caption)).Append("</span></caption>\n<thead>\n<tr>");
        for (var column = 0; column < table.Headers.Count; column++)
        {
            html.Append("<th scope=\"col\"").Append(IsNumeric(table, column) ? " class=\"number\"" : "").Append('>')
                .Append(HtmlText.Encode(table.Headers[column])).Append("</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(row[0].Text)).Append("</th>");
            foreach (var cell in row.Skip(1))
                html.Append(cell.IsNumeric ? "<td class=\"number\">" : "<td>").Append(HtmlText.Encode(cell.Text)).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
        if (table.Notes.Count == 0) return;
        html.Append("<div class=\"notes\">\n");
        foreach (var note in table.Notes) html.Append("<p>").Append(HtmlText.Encode(note)).Append("</p>\n");
        html.Append("</div>\n");
    }

    private static bool IsNumeric(TableBlock table, int column) => column > 0 && table.Rows.Count > 0 && table.Rows.All(row => row[column].IsNumeric);
}
