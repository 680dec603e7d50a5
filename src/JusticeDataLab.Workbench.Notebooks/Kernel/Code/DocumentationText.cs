using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Code;

/// <summary>XML documentation as plain text.</summary>
internal static partial class DocumentationText
{
    private static readonly (string Element, string Heading)[] Parts =
    [
        ("summary", ""), ("typeparam", ""), ("param", ""), ("returns", "Returns: "), ("value", "Value: "), ("exception", ""), ("remarks", ""), ("example", "Example: "),
    ];

    /// <summary>The text; empty when there is none.</summary>
    public static string Of(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml) || Parse(xml) is not { } root) return "";
        var paragraphs = Parts.SelectMany(part => root.Elements(part.Element).Select(element => Name(element) + part.Heading + Words(element)));
        return string.Join('\n', paragraphs.Where(paragraph => paragraph.Length > 0));
    }

    private static XElement? Parse(string xml)
    {
        try
        {
            // What a symbol gives may be one member or only its inside.
            var root = XElement.Parse($"<doc>{xml}</doc>");
            return root.Element("member") ?? root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Name(XElement element) => element.Name.LocalName switch
    {
        "param" or "typeparam" => $"{element.Attribute("name")?.Value}: ",
        "exception" => $"Throws {Short(element.Attribute("cref")?.Value)}: ",
        _ => "",
    };

    private static string Words(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Word)), " ").Trim();

    private static string Word(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } link when link.IsEmpty => link.Attribute("langword")?.Value ?? link.Attribute("href")?.Value ?? Short(link.Attribute("cref")?.Value),
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")?.Value ?? "",
        XElement other => $" {Words(other)} ",
        _ => "",
    };

    /// <summary>Name of a member without its namespace: <c>M:A.B.C(System.Int32)</c> is <c>B.C</c>, <c>T:A.B</c> is <c>B</c>.</summary>
    private static string Short(string? reference)
    {
        if (reference is null) return "";
        var name = reference.Split('(')[0];
        var parts = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('.');
        return string.Join('.', parts.TakeLast(name.StartsWith("T:", StringComparison.Ordinal) ? 1 : 2));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
