using System.Xml;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>Drawings go into pages as they are, so they may not do anything but draw.</summary>
internal static class SvgSafety
{
    private const string Remedy = "Give one svg element that only draws.";

    private static readonly HashSet<string> Active = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "animate", "set", "handler", "audio", "video",
    };

    /// <summary>Returns the drawing, or refuses it.</summary>
    public static string Check(string svg)
    {
        ArgumentNullException.ThrowIfNull(svg);
        var text = svg.Trim();
        if (!text.StartsWith("<svg", StringComparison.Ordinal)) throw Refused("does not begin with <svg");
        foreach (var element in Parse(text).DescendantsAndSelf())
        {
            if (Active.Contains(element.Name.LocalName)) throw Refused($"contains {element.Name.LocalName}");
            foreach (var attribute in element.Attributes())
            {
                var name = attribute.Name.LocalName;
                if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) throw Refused($"contains {name}");
                if (name is "href" or "src" && !attribute.Value.StartsWith('#')) throw Refused("refers to something outside itself");
            }
        }

        return text;
    }

    private static XElement Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            throw Refused("is not well-formed");
        }
    }

    private static ArgumentException Refused(string why) => new($"The drawing {why}. {Remedy}");
}
