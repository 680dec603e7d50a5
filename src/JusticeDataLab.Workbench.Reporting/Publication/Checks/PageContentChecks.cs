using System.Text.RegularExpressions;
using AngleSharp.Dom;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items H12 to H24: figures, links, safety, contrast, print and the facts about the publication.</summary>
internal static partial class PageContentChecks
{
    private static readonly string[] EmptyLinks = ["here", "click here", "read more", "more", "link", "this page"];

    // Values in which the address of something to load can stand.
    private static readonly string[] Loading = ["src", "srcset", "poster", "data", "action"];

    private static readonly string[] Details = ["Status", "Released", "Next release", "Coverage", "Contact"];

    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("H12", "Every figure has a numbered title, a source, a text alternative and a link to its data", set => PageChecks.OnPages(set, Figures)),
        new("H13", "Every picture is named by a title and a description of its own", set => PageChecks.OnPages(set, Pictures)),
        new("H14", "No table or text is a picture", set => PageChecks.OnPages(set, page => page.QuerySelectorAll("img, svg image, canvas, object, embed").Select(image => $"a {image.LocalName} stands where text or a drawing should"))),
        new("H15", "Links say what they lead to; links to files say type and size", set => PageChecks.OnPages(set, Links)),
        new("H16", "The page asks for nothing from outside", set => PageChecks.OnPages(set, Requests)),
        new("H17", "The report runs no script, and no element handles events", Scripts),
        new("H18", "Colours have enough contrast", set => PageChecks.OnPages(set, Contrast).Concat(set.Pictures.SelectMany(picture => Colours.TooPale(picture.Svg).Select(place => $"{picture.Path}: {place}")))),
        new("H19", "Colour is never the only sign", set => set.Pictures.SelectMany(picture => Colours.OnlySign(picture.Svg).Select(place => $"{picture.Path}: {place}"))),
        new("H22", "Focus is shown", set => PageChecks.OnPages(set, page => Focus().IsMatch(Styles(page)) ? [] : ["style: links, summaries and scrolling regions must show an outline on focus"])),
        new("H23", "Printing keeps tables and notes", set => PageChecks.OnPages(set, Print)),
        new("H24", "Status, dates, coverage, contact and licence are given", set => PageChecks.OnPages(set, Facts)),
    ];

    private static IEnumerable<string> Figures(IDocument page)
    {
        var figures = page.QuerySelectorAll("figure").ToList();
        for (var i = 0; i < figures.Count; i++)
        {
            var (figure, name) = (figures[i], FormattableString.Invariant($"Figure {i + 1}"));
            if (figure.QuerySelector("figcaption")?.TextContent.TrimStart().StartsWith($"{name}: ", StringComparison.Ordinal) != true) yield return $"{name}: the title must begin with {name} and a colon";
            if (!figure.QuerySelectorAll("p").Any(line => line.TextContent.StartsWith("Source: ", StringComparison.Ordinal))) yield return $"{name}: has no source";
            if (!figure.QuerySelectorAll("svg desc").Any(text => text.TextContent.Trim().Length > 0) && figure.QuerySelector("[role=img][aria-label]") is null) yield return $"{name}: has no text alternative";
            if (figure.QuerySelector("table") is null || figure.QuerySelector("a[href$='.csv']") is null) yield return $"{name}: has no table of its data, or no link to them";
        }
    }

    private static IEnumerable<string> Pictures(IDocument page)
    {
        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return $"the id {id.Key} is not unique";
        foreach (var picture in page.QuerySelectorAll("svg"))
        {
            var names = (picture.GetAttribute("aria-labelledby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (picture.GetAttribute("role") != "img" || names.Length < 2 || names.Any(name => page.GetElementById(name)?.TextContent.Trim() is null or ""))
                yield return $"a picture in {picture.Closest("figure")?.QuerySelector("figcaption")?.TextContent.Trim().Split(':')[0] ?? "the page"} is not named by a title and a description";
        }
    }

    private static IEnumerable<string> Links(IDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a"))
        {
            var text = link.TextContent.Trim();
            if (text.Length == 0 || EmptyLinks.Contains(text.ToLowerInvariant()) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)) yield return $"the link '{text}' does not say what it leads to";
            var target = link.GetAttribute("href") ?? "";
            if (FileEnd().IsMatch(target) && !TypeAndSize().IsMatch(text)) yield return $"the link '{text}' must say the type of file and its size";
        }
    }

    private static IEnumerable<string> Requests(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName is "link" or "iframe" or "base" or "meta" && (element.LocalName != "meta" || element.HasAttribute("http-equiv"))) yield return $"a {element.LocalName} element";
            foreach (var attribute in element.Attributes.Where(attribute => Loading.Contains(attribute.LocalName) && attribute.Value.Trim().Length > 0)) yield return $"{element.LocalName}: {attribute.LocalName} loads something";
            if (element.LocalName is "use" or "image" && element.Attributes.Any(attribute => attribute.LocalName == "href" && !attribute.Value.StartsWith('#'))) yield return $"{element.LocalName}: href loads something";
        }

        if (Styles(page).Contains("url(", StringComparison.OrdinalIgnoreCase) || Styles(page).Contains("@import", StringComparison.OrdinalIgnoreCase)) yield return "style: loads something";
    }

    private static IEnumerable<string> Scripts(PublicationSet set) => PageChecks.OnPages(set, Handlers)
        .Concat(set.Report.QuerySelectorAll("script").Select(_ => "report.html: a script"))
        .Concat(set.Pictures.Where(picture => picture.Svg.Descendants().Any(element => element.Name.LocalName == "script")).Select(picture => $"{picture.Path}: a script"));

    private static IEnumerable<string> Handlers(IDocument page) =>
        from element in page.All
        from attribute in element.Attributes
        where attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        select $"{element.LocalName}: {attribute.LocalName}";

    // Every colour of text on the ground that its own rule gives it, else on white.
    private static IEnumerable<string> Contrast(IDocument page)
    {
        foreach (Match rule in Rule().Matches(Styles(page)))
        {
            var (text, ground) = (Declared(rule.Groups[2].Value, "color"), Declared(rule.Groups[2].Value, "background") ?? "#fff");
            if (text is not null && Colours.Contrast(text, ground) < 4.5) yield return $"style {rule.Groups[1].Value.Trim()}: {text} on {ground} has a contrast below 4.5";
        }
    }

    private static string? Declared(string declarations, string property) => declarations.Split(';')
        .Select(line => line.Split(':', 2))
        .Where(parts => parts.Length == 2 && parts[0].Trim() == property && parts[1].Trim().StartsWith('#'))
        .Select(parts => parts[1].Trim()).FirstOrDefault();

    private static IEnumerable<string> Print(IDocument page)
    {
        var styles = Styles(page);
        var start = styles.IndexOf("@media print", StringComparison.Ordinal);
        if (start < 0)
        {
            yield return "style: there are no rules for print";
            yield break;
        }

        foreach (Match rule in Rule().Matches(styles[(styles.IndexOf('{', start) + 1)..]))
        {
            var selectors = rule.Groups[1].Value.Split(',').Select(selector => selector.Trim());
            if (Hidden().IsMatch(rule.Groups[2].Value) && selectors.Any(selector => selector is "table" or ".scroll" or ".notes" or ".wrap" or "figure" or "main")) yield return $"style {rule.Groups[1].Value.Trim()}: is hidden in print";
        }
    }

    private static IEnumerable<string> Facts(IDocument page)
    {
        var terms = page.QuerySelectorAll("dt").Where(term => !string.IsNullOrWhiteSpace(term.NextElementSibling?.TextContent)).Select(term => term.TextContent.Trim()).ToHashSet(StringComparer.Ordinal);
        return Details.Append("Licence").Where(term => !terms.Contains(term)).Select(term => $"{term} is not given");
    }

    private static string Styles(IDocument page) => string.Join('\n', page.QuerySelectorAll("style").Select(style => style.TextContent));

    [GeneratedRegex(@"(a|summary|\.scroll):focus[^{]*\{[^}]*outline:\s*[^0n]", RegexOptions.IgnoreCase)]
    private static partial Regex Focus();

    [GeneratedRegex(@"([^{}@]+)\{([^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"display:\s*none|visibility:\s*hidden")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\.(csv|ods|json|svg|pdf|xlsx?|docx?|zip)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileEnd();

    [GeneratedRegex(@"\([A-Z]{3,4}, [\d,.]+ [KM]B\)$")]
    private static partial Regex TypeAndSize();
}
