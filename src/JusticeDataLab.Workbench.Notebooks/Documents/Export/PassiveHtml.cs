using System.Xml;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Notebooks.Documents.Export;

/// <summary>Whether HTML only shows: well-formed, of elements that do nothing, and nothing fetched from outside.</summary>
internal static class PassiveHtml
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "section", "div", "span", "p", "pre", "code", "strong", "em", "b", "i", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "br",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "details", "summary",
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "defs", "clipPath", "marker", "use", "pattern",
        "linearGradient", "stop", "style",
    };

    public static bool Is(string html)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader($"<html>{html}</html>"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader).Descendants().All(IsPassive);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsPassive(XElement element) =>
        Allowed.Contains(element.Name.LocalName) && element.Attributes().All(attribute =>
            !attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && (attribute.Name.LocalName is not ("href" or "src") || attribute.Value.StartsWith('#')));
}
