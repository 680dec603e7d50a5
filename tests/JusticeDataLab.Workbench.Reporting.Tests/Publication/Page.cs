using System.Xml.Linq;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Html;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>A report read as XML.</summary>
internal sealed class Page
{
    public Page(string html)
    {
        Html = html;
        Root = XDocument.Parse(html, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Html { get; }

    public XElement Root { get; }

    /// <summary>The words of the page without the style sheet.</summary>
    public string Text => string.Concat(Root.Element("body")!.DescendantNodes().OfType<XText>().Select(text => text.Value + " "));

    public static Page Of(AnalysisResults results) => new(HtmlWriter.Write(PublicationBuilder.Build(results)));

    /// <summary>Elements of a name, in pictures too.</summary>
    public IReadOnlyList<XElement> All(string name) => [.. Root.DescendantsAndSelf().Where(element => element.Name.LocalName == name)];

    /// <summary>The words outside the box of what cannot be said.</summary>
    public string TextOutsideCannotSay
    {
        get
        {
            var copy = new XElement(Root.Element("body")!);
            foreach (var box in copy.Descendants("div").Where(div => (string?)div.Attribute("data-role") == "cannot-say").ToList()) box.Remove();
            return string.Concat(copy.DescendantNodes().OfType<XText>().Select(text => text.Value + " "));
        }
    }
}
