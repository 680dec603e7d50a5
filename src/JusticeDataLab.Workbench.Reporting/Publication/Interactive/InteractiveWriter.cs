using System.Text;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Html;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Interactive;

/// <summary>
/// Writes the report with figures that plotly.js draws: the same words, tables and numbers. The bundle is put into the
/// page, so that it asks for nothing; without script the page shows the drawn pictures.
/// </summary>
public static class InteractiveWriter
{
    // Widths in the figures are for a page of text; here the figure takes the room that there is.
    private const string Draw =
        """
        for (const place of document.querySelectorAll('[data-figure]')) {
          const figure = JSON.parse(document.getElementById(place.dataset.figure).textContent);
          place.style.height = figure.layout.height + 'px';
          delete figure.layout.width;
          figure.layout.autosize = true;
          Plotly.newPlot(place, figure.data, figure.layout, figure.config);
        }
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="document">The publication.</param>
    /// <param name="plotly">Text of a plotly.js bundle.</param>
    /// <exception cref="ArgumentException">The bundle is empty.</exception>
    public static string Write(PublicationDocument document, string plotly)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(plotly);
        var page = HtmlWriter.Write(document, Figure);
        // A script ends at the first end tag, wherever it stands.
        var bundle = plotly.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
        return page.Replace("</body>\n", $"<script>\n{bundle}\n</script>\n<script>\n{Draw.ReplaceLineEndings("\n")}\n</script>\n</body>\n", StringComparison.Ordinal);
    }

    private static string Figure(FigureBlock block)
    {
        var (id, html) = (block.Figure.IdPrefix, new StringBuilder());
        html.Append("<div class=\"plot\" role=\"img\" aria-label=\"").Append(HtmlText.Encode(block.Figure.Alternative)).Append("\" data-figure=\"").Append(id).Append("-json\"></div>\n");
        html.Append("<script type=\"application/json\" id=\"").Append(id).Append("-json\">").Append(PlotlyWriter.Write(block.Figure)).Append("</script>\n");
        html.Append("<noscript>\n").Append(SvgRenderer.Render(block.Figure)).Append("</noscript>\n");
        return html.ToString();
    }
}
