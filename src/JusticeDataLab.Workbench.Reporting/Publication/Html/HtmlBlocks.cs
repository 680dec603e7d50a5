using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Html;

/// <summary>Writes the blocks of a document.</summary>
internal sealed class HtmlBlocks(StringBuilder html, IReadOnlyList<FileLink> downloads, Func<FigureBlock, string> draw)
{
    // On a phone a picture laid out for a page could not be read; this one is laid out for a phone.
    private const int NarrowWidth = 340;

    // A longer table does not fit on what is left of a printed page, and may go on over the next.
    private const int LongTable = 20;

    /// <summary>A figure as two pictures, of which the style sheet shows one.</summary>
    public static string Pictures(FigureBlock block) =>
        $"<div class=\"broad\">\n{SvgRenderer.Render(block.Figure)}</div>\n"
        + $"<div class=\"narrow\">\n{SvgRenderer.Render(block.Figure with { IdPrefix = block.Figure.IdPrefix + "-narrow" }, NarrowWidth)}</div>\n";

    public void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Element("p", paragraph.Text);
                break;
            case ListBlock list:
                html.Append("<ul>\n");
                foreach (var item in list.Items) Element("li", item);
                html.Append("</ul>\n");
                break;
            case DefinitionListBlock definitions:
                Definitions(definitions.Items, null);
                break;
            case CalloutBlock callout:
                Callout(callout);
                break;
            case TableBlock table:
                html.Append(table.Rows.Count > LongTable ? "<div class=\"wrap long\">\n" : "<div class=\"wrap\">\n");
                HtmlTables.Write(html, table);
                Download(table.Number);
                html.Append("</div>\n");
                break;
            case FigureBlock figure:
                Figure(figure);
                break;
            default:
                throw new ArgumentException($"There is no HTML for {block.GetType().Name}.", nameof(block));
        }
    }

    public void Definitions(IReadOnlyList<DefinitionItem> items, string? style)
    {
        html.Append(style is null ? "<dl>\n" : $"<dl class=\"{style}\">\n");
        foreach (var item in items)
        {
            Element("dt", item.Term);
            Element("dd", item.Text);
        }

        html.Append("</dl>\n");
    }

    private void Callout(CalloutBlock callout)
    {
        var role = callout.Role switch
        {
            CalloutRole.Notice => "notice",
            CalloutRole.Headline => "headline",
            CalloutRole.SignificantResults => "significant-results",
            CalloutRole.CanSay => "can-say",
            CalloutRole.CannotSay => "cannot-say",
            _ => "warning",
        };
        html.Append("<div class=\"callout ").Append(role).Append("\" data-role=\"").Append(role).Append("\">\n<p class=\"title\">").Append(HtmlText.Encode(callout.Title)).Append("</p>\n");
        foreach (var block in callout.Blocks) Write(block);
        html.Append("</div>\n");
    }

    private void Figure(FigureBlock block)
    {
        var (figure, id) = (block.Figure, block.Figure.IdPrefix);
        html.Append("<figure aria-labelledby=\"").Append(id).Append("-caption\">\n<figcaption>\n<p class=\"figure-title\" id=\"").Append(id).Append("-caption\">")
            .Append(HtmlText.Encode(block.Caption)).Append("</p>\n<p class=\"subtitle\">").Append(HtmlText.Encode(figure.Subtitle.ToString())).Append("</p>\n</figcaption>\n");
        html.Append(draw(block));
        html.Append("<div class=\"notes\">\n");
        foreach (var note in figure.AllNotes) Element("p", note);
        Element("p", $"Source: {figure.Source}");
        html.Append("</div>\n<details>\n<summary>").Append(HtmlText.Encode($"Show the data for Figure {block.Number.ToString(CultureInfo.InvariantCulture)} as a table")).Append("</summary>\n");
        HtmlTables.Write(html, block.Data);
        html.Append("</details>\n");
        Download(block.Data.Number);
        html.Append("</figure>\n");
    }

    private void Download(int table)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"/table-{table}.csv");
        if (downloads.FirstOrDefault(file => file.Path.EndsWith(name, StringComparison.Ordinal)) is { } file)
            html.Append("<p class=\"download\">").Append(HtmlLinks.To(file)).Append("</p>\n");
    }

    private void Element(string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(HtmlText.Encode(text)).Append("</").Append(name).Append(">\n");
}
