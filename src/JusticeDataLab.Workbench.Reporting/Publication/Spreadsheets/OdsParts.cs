using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;

/// <summary>The parts of the file beside its content: styles, information about the document, list of parts.</summary>
internal static class OdsParts
{
    private static readonly string[] Parts = ["content.xml", "styles.xml", "meta.xml"];

    /// <summary>Cell style of the title in A1.</summary>
    public const string Heading = "Heading_20_1";

    /// <summary>Styles of the whole document: Arial 12, wrapped, no colour, no header or footer.</summary>
    public static string Styles() => OdsXml.Document("office:document-styles", "office style fo table text number", xml =>
    {
        xml.Element("office:styles", () =>
        {
            xml.Element("style:default-style", ["style:family", "table-cell"], () =>
            {
                xml.Element("style:table-cell-properties", ["fo:wrap-option", "wrap", "style:vertical-align", "top"]);
                xml.Element("style:text-properties", ["style:font-name", "Arial", "fo:font-family", "Arial", "fo:font-size", "12pt", "fo:language", "en", "fo:country", "GB"]);
            });
            xml.Element("style:style", ["style:name", "Default", "style:family", "table-cell"]);
            xml.Element("style:style", ["style:name", Heading, "style:display-name", "Heading 1", "style:family", "table-cell", "style:parent-style-name", "Default"], () =>
                xml.Element("style:text-properties", ["fo:font-size", "15pt", "fo:font-weight", "bold"]));
        });
        xml.Element("office:automatic-styles", () => xml.Element("style:page-layout", ["style:name", "page"], () =>
        {
            xml.Element("style:page-layout-properties", ["fo:page-width", "29.7cm", "fo:page-height", "21cm", "style:print-orientation", "landscape", "style:scale-to-X", "1", "style:scale-to-Y", "0"]);
            xml.Element("style:header-style", []);
            xml.Element("style:footer-style", []);
        }));
        xml.Element("office:master-styles", () => xml.Element("style:master-page", ["style:name", "Default", "style:page-layout-name", "page"], () =>
        {
            xml.Element("style:header", ["style:display", "false"]);
            xml.Element("style:footer", ["style:display", "false"]);
        }));
    });

    /// <summary>Title, publisher and language; no date and no person's name.</summary>
    public static string Meta(PublicationDocument document) => OdsXml.Document("office:document-meta", "office meta dc", xml => xml.Element("office:meta", () =>
    {
        xml.Text("meta:generator", document.Stamp);
        xml.Text("dc:title", document.Title);
        xml.Text("dc:description", $"{document.Subtitle}. {document.StatusLabel}.");
        xml.Text("meta:initial-creator", document.Publisher);
        xml.Text("dc:creator", document.Publisher);
        xml.Text("dc:language", "en-GB");
    }));

    /// <summary>The list of parts.</summary>
    public static string Manifest() => OdsXml.Document("manifest:manifest", "manifest", xml =>
    {
        xml.Element("manifest:file-entry", ["manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type", OdsWriter.MediaType]);
        foreach (var part in Parts)
            xml.Element("manifest:file-entry", ["manifest:full-path", part, "manifest:media-type", "text/xml"]);
    });
}
