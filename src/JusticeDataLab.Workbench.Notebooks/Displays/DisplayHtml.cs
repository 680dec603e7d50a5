using System.Net;
using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>Writes a display as HTML. Colours of text come from the page, so it reads on light and on dark ground.</summary>
internal static class DisplayHtml
{
    private const string Line = "1px solid rgba(128,128,128,.5)";

    /// <summary>The display as HTML.</summary>
    public static string Write(Display display)
    {
        var html = new StringBuilder("<section style=\"max-width:60em\">\n");
        html.Append("<h4 style=\"margin:.3em 0\">").Append(Text(display.Heading)).Append("</h4>\n");
        foreach (var block in display.Blocks)
        {
            switch (block)
            {
                case FiguresBlock figures: Figures(html, figures); break;
                case TableBlock table: Table(html, table); break;
                case SvgBlock drawing: Drawing(html, drawing); break;
                case TextBlock text: Sentence(html, text); break;
            }
        }

        return html.Append("</section>").ToString();
    }

    /// <summary>A table by itself.</summary>
    public static void Table(StringBuilder html, TableBlock table)
    {
        var numeric = TextColumns.Numeric(table);
        html.Append("<table style=\"border-collapse:collapse;margin:.5em 0\">\n<caption style=\"text-align:left;font-weight:bold;padding:.2em 0\">")
            .Append(Text(table.Caption)).Append("</caption>\n<thead><tr>");
        for (var column = 0; column < table.Headers.Count; column++) Cell(html, "th scope=\"col\"", table.Headers[column], numeric[column]);
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var column = 0; column < row.Count; column++) Cell(html, column == 0 ? "th scope=\"row\"" : "td", row[column], numeric[column]);
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Cell(StringBuilder html, string element, string text, bool numeric)
    {
        var name = element[..2];
        html.Append('<').Append(element).Append(" style=\"padding:.2em .7em;border-bottom:").Append(Line)
            .Append(numeric ? ";text-align:right;font-variant-numeric:tabular-nums" : ";text-align:left")
            .Append(element.EndsWith("row\"", StringComparison.Ordinal) ? ";font-weight:normal\">" : "\">")
            .Append(Text(text)).Append("</").Append(name).Append('>');
    }

    private static void Figures(StringBuilder html, FiguresBlock block)
    {
        html.Append("<dl style=\"display:flex;flex-wrap:wrap;gap:.5em 2em;margin:.5em 0\">\n");
        foreach (var (label, value) in block.Figures)
        {
            html.Append("<div><dt style=\"font-weight:normal\">").Append(Text(label))
                .Append("</dt><dd style=\"margin:0;font-size:1.5em;font-weight:bold\">").Append(Text(value)).Append("</dd></div>\n");
        }

        html.Append("</dl>\n");
    }

    private static void Drawing(StringBuilder html, SvgBlock block) => html
        .Append("<figure style=\"margin:.5em 0\"><div role=\"img\" aria-label=\"").Append(Text(block.Alternative)).Append("\">")
        .Append(block.Svg).Append("</div></figure>\n");

    private static void Sentence(StringBuilder html, TextBlock block) => html.Append(block.IsWarning
        ? "<p role=\"note\" style=\"margin:.5em 0;padding:.3em .7em;border-left:.4em solid #d4351c;background:rgba(212,53,28,.12)\"><strong>Warning:</strong> "
        : "<p style=\"margin:.5em 0\">").Append(Text(block.Text)).Append("</p>\n");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
