using System.Text;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Html;

/// <summary>
/// Writes a publication as one HTML page that needs nothing else: no script, no request, the pictures inside. The page is
/// well-formed XML as well, so that it can be checked.
/// </summary>
public static class HtmlWriter
{
    private const string DownloadsId = "data-downloads";

    /// <summary>Writes the page: LF line ends, the same bytes for the same document.</summary>
    /// <param name="document">The document.</param>
    public static string Write(PublicationDocument document) => Write(document, HtmlBlocks.Pictures);

    /// <summary>Writes the page with figures shown in a way of one's own.</summary>
    internal static string Write(PublicationDocument document, Func<FigureBlock, string> draw)
    {
        ArgumentNullException.ThrowIfNull(document);
        var html = new StringBuilder(300_000);
        Head(html, document);
        html.Append("<body>\n<a class=\"skip\" href=\"#main\">Skip to main content</a>\n<header>\n");
        var blocks = new HtmlBlocks(html, document.Downloads, draw);
        foreach (var notice in document.Notices) blocks.Write(notice);
        html.Append("</header>\n<main id=\"main\">\n<h1>").Append(HtmlText.Encode(document.Title)).Append("</h1>\n<p class=\"lead\">")
            .Append(HtmlText.Encode(document.Subtitle)).Append("</p>\n");
        blocks.Definitions(document.Details, "details");
        Contents(html, document);
        foreach (var section in document.Sections) Section(blocks, html, section, "h2");
        if (document.Downloads.Count > 0) Downloads(html, document);
        html.Append("</main>\n<footer>\n<p>").Append(HtmlText.Encode($"{document.StatusLabel}. Made by {document.MadeBy}. Run {document.RunId}."))
            .Append("</p>\n</footer>\n</body>\n</html>\n");
        return html.ToString().ReplaceLineEndings("\n");
    }

    private static void Head(StringBuilder html, PublicationDocument document) => html
        .Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>")
        .Append(HtmlText.Encode($"{document.Title}, {document.Subtitle}"))
        .Append("</title>\n<meta name=\"generator\" content=\"").Append(HtmlText.Encode(document.Stamp)).Append("\" />\n<style>\n").Append(HtmlStyle.Css).Append("\n</style>\n</head>\n");

    private static void Contents(StringBuilder html, PublicationDocument document)
    {
        html.Append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n");
        foreach (var section in document.Sections)
            html.Append("<li><a href=\"#").Append(section.Id).Append("\">").Append(HtmlText.Encode(section.Heading)).Append("</a></li>\n");
        if (document.Downloads.Count > 0) html.Append("<li><a href=\"#").Append(DownloadsId).Append("\">").Append(PublicationDocument.DownloadsHeading).Append("</a></li>\n");
        html.Append("</ol>\n</nav>\n");
    }

    // Each table has a link to its own data beside it; here stands what holds them all.
    private static void Downloads(StringBuilder html, PublicationDocument document)
    {
        html.Append("<section aria-labelledby=\"").Append(DownloadsId).Append("\">\n<h2 id=\"").Append(DownloadsId).Append("\">").Append(PublicationDocument.DownloadsHeading).Append("</h2>\n<p class=\"download\">")
            .Append(HtmlLinks.To(document.Downloads[0])).Append("</p>\n<p>Every table and the data of every figure can be downloaded as CSV from the link beside it. A file whose name ends in -metadata.json describes the columns of each.</p>\n</section>\n");
    }

    private static void Section(HtmlBlocks blocks, StringBuilder html, DocumentSection section, string heading)
    {
        html.Append("<section aria-labelledby=\"").Append(section.Id).Append("\">\n<").Append(heading).Append(" id=\"").Append(section.Id).Append("\">")
            .Append(HtmlText.Encode(section.Heading)).Append("</").Append(heading).Append(">\n");
        foreach (var block in section.Blocks) blocks.Write(block);
        foreach (var subsection in section.Subsections) Section(blocks, html, subsection, "h3");
        html.Append("</section>\n");
    }
}
