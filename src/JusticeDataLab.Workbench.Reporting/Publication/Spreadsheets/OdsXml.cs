using System.Text;
using System.Xml;

namespace JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;

/// <summary>Writes the XML of OpenDocument parts: names with their prefixes, namespaces on the root.</summary>
internal sealed class OdsXml(XmlWriter writer)
{
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["office"] = "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        ["table"] = "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        ["text"] = "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        ["style"] = "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        ["fo"] = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        ["number"] = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
        ["meta"] = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        ["manifest"] = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        ["xlink"] = "http://www.w3.org/1999/xlink",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
    };

    /// <summary>A document: its root with the namespaces of the prefixes named, then its content.</summary>
    public static string Document(string root, string prefixes, Action<OdsXml> content)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(new Utf8Text(text), new XmlWriterSettings { NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = true }))
        {
            var xml = new OdsXml(writer);
            writer.WriteStartDocument();
            xml.Start(root);
            foreach (var prefix in prefixes.Split(' ')) writer.WriteAttributeString("xmlns", prefix, null, Namespaces[prefix]);
            writer.WriteAttributeString(root.Split(':')[0], "version", Namespaces[root.Split(':')[0]], "1.3");
            content(xml);
            writer.WriteEndElement();
            writer.WriteEndDocument();
        }

        return text.ToString() + "\n";
    }

    /// <summary>An element with attributes given as name, value, name, value, and content.</summary>
    public void Element(string name, string[] attributes, Action? content = null)
    {
        Start(name);
        for (var i = 0; i < attributes.Length; i += 2)
        {
            var (prefix, local) = Parts(attributes[i]);
            writer.WriteAttributeString(prefix, local, Namespaces[prefix], attributes[i + 1]);
        }

        content?.Invoke();
        writer.WriteEndElement();
    }

    /// <summary>An element with nothing but content.</summary>
    public void Element(string name, Action content) => Element(name, [], content);

    /// <summary>An element with nothing but text.</summary>
    public void Text(string name, string text) => Element(name, () => Text(text));

    /// <summary>Text; characters that XML does not allow become spaces.</summary>
    public void Text(string text) => writer.WriteString(new string([.. text.Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : ' ')]));

    private void Start(string name)
    {
        var (prefix, local) = Parts(name);
        writer.WriteStartElement(prefix, local, Namespaces[prefix]);
    }

    private static (string Prefix, string Local) Parts(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return (name[..colon], name[(colon + 1)..]);
    }

    private sealed class Utf8Text(StringBuilder text) : StringWriter(text, System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(false);
    }
}
