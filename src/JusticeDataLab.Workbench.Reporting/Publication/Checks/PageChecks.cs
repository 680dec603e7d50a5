using System.Text.RegularExpressions;
using AngleSharp.Dom;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items H1 to H11 and H20 to H25: structure of the page, its tables, and what needs a browser.</summary>
internal static partial class PageChecks
{
    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("H1", "The page says that it is in British English", set => OnPages(set, page => page.DocumentElement.GetAttribute("lang") == "en-GB" ? [] : ["html: lang is not en-GB"])),
        new("H2", "The page has one title", set => OnPages(set, page => page.QuerySelectorAll("head > title").Length == 1 && !string.IsNullOrWhiteSpace(page.Title) ? [] : ["head: must have one title with words"])),
        new("H3", "There is one main heading", set => OnPages(set, page => page.QuerySelectorAll("h1").Length == 1 ? [] : ["must have exactly one h1"])),
        new("H4", "Headings skip no level and none is empty", set => OnPages(set, Headings)),
        new("H5", "There is a link to skip to the one main part", set => OnPages(set, Skip)),
        new("H6", "Every link of the contents list leads somewhere", set => OnPages(set, Contents)),
        new("H7", "Every table has a caption with its number", set => OnPages(set, page => Tables(page).Where(table => !Caption().IsMatch(CaptionOf(table))).Select(table => $"{NameOf(table)}: the caption must begin with Table, a number and a colon"))),
        new("H8", "Column and row headings of tables are marked up", set => OnPages(set, Scopes)),
        new("H9", "No cell of a table is merged", set => OnPages(set, page => page.QuerySelectorAll("[rowspan], [colspan]").Select(cell => $"{NameOf(cell.Closest("table"))}: a cell is merged"))),
        new("H10", "No cell of a table is empty", set => OnPages(set, page => page.QuerySelectorAll("th, td").Where(cell => string.IsNullOrWhiteSpace(cell.TextContent)).Select(cell => $"{NameOf(cell.Closest("table"))}: a cell is empty"))),
        new("H11", "Numbers in tables are aligned right", Alignment),
        new("H20", "The page fits a width of 320 pixels", _ => []) { Needs = Browser },
        new("H21", "Links and controls are at least 24 pixels high", _ => []) { Needs = Browser },
        new("H25", "axe-core finds no violation", _ => []) { Needs = Browser + " and the file axe.min.js of axe-core" },
    ];

    private const string Browser = "needs a Chromium browser";

    /// <summary>Runs a check on every page and says on which it failed.</summary>
    public static IEnumerable<string> OnPages(PublicationSet set, Func<IDocument, IEnumerable<string>> find) =>
        set.Pages.SelectMany(page => find(page.Page).Select(place => $"{page.Path}: {place}"));

    /// <summary>Tables of a page.</summary>
    public static IEnumerable<IElement> Tables(IDocument page) => page.QuerySelectorAll("table");

    /// <summary>Caption of a table; empty when it has none.</summary>
    public static string CaptionOf(IElement? table) => table?.QuerySelector("caption")?.TextContent.Trim() ?? "";

    /// <summary>Name of a table for messages.</summary>
    public static string NameOf(IElement? table) => CaptionOf(table) is { Length: > 0 } caption ? caption.Split(':')[0] : "a table without caption";

    /// <summary>Cells of the body by column, the row headings not among them.</summary>
    public static IEnumerable<IReadOnlyList<IElement>> Columns(IElement table)
    {
        var rows = table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").ToList()).ToList();
        return Enumerable.Range(0, rows.Count == 0 ? 0 : rows.Min(row => row.Count)).Select(column => (IReadOnlyList<IElement>)[.. rows.Select(row => row[column])]);
    }

    private static IEnumerable<string> Headings(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (string.IsNullOrWhiteSpace(heading.TextContent)) yield return $"an empty {heading.LocalName}";
            if (level > before + 1) yield return $"'{heading.TextContent.Trim()}' skips a level";
            before = level;
        }
    }

    private static IEnumerable<string> Skip(IDocument page)
    {
        if (page.QuerySelectorAll("main").Length != 1) yield return "must have exactly one main";
        var first = page.QuerySelector("body a");
        var target = first?.GetAttribute("href") ?? "";
        if (!target.StartsWith('#') || page.GetElementById(target[1..])?.LocalName != "main") yield return "the first link must lead to main";
    }

    private static IEnumerable<string> Contents(IDocument page)
    {
        var links = page.QuerySelectorAll("nav a").ToList();
        if (links.Count == 0) yield return "there is no list of contents";
        foreach (var link in links.Where(link => link.GetAttribute("href") is not { Length: > 1 } href || href[0] != '#' || page.GetElementById(href[1..]) is null))
            yield return $"contents: '{link.TextContent.Trim()}' leads nowhere";
    }

    private static IEnumerable<string> Scopes(IDocument page)
    {
        foreach (var table in Tables(page))
        {
            if (table.QuerySelector("thead th") is null || table.QuerySelectorAll("thead th").Any(cell => cell.GetAttribute("scope") != "col"))
                yield return $"{NameOf(table)}: column headings must have scope col";
            if (table.QuerySelectorAll("tbody tr").Any(row => row.FirstElementChild is not { LocalName: "th" } first || first.GetAttribute("scope") != "row"))
                yield return $"{NameOf(table)}: the first cell of a row must be a heading with scope row";
        }
    }

    // Which columns hold numbers is said by the data files: a setting of 30 is a word like the others of its column.
    private static IEnumerable<string> Alignment(PublicationSet set)
    {
        var numeric = DataChecks.NumericColumns(set);
        return OnPages(set, page => Aligned(page, numeric));
    }

    private static IEnumerable<string> Aligned(IDocument page, IReadOnlyDictionary<string, IReadOnlyList<bool>> numeric)
    {
        if (!page.QuerySelectorAll("style").Any(style => style.TextContent.Contains(".number{text-align:right", StringComparison.Ordinal)))
            yield return "style: the class number must align right";
        foreach (var table in Tables(page).Where(table => numeric.ContainsKey(NameOf(table))))
        {
            var columns = Columns(table).ToList();
            for (var column = 0; column < columns.Count; column++)
            {
                if (numeric[NameOf(table)].ElementAtOrDefault(column + 1) && columns[column].Any(cell => !cell.ClassList.Contains("number"))) yield return $"{NameOf(table)}: a column of numbers is not aligned right";
            }
        }
    }

    [GeneratedRegex(@"^Table \d+: \S")]
    private static partial Regex Caption();
}
