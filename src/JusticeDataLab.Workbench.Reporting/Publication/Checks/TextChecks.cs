using System.Globalization;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items T2 to T6 and T8 to T10: the words of the report.</summary>
internal static partial class TextChecks
{
    private const int LongSentence = 30;
    private const int VeryLongSentence = 50;

    private static readonly string[] Known = ["UK", "CSV", "ODS", "JSON", "SVG", "KB", "MB"];

    private static readonly string[] Terms = ["Status", "Contact", "Next release"];

    private static readonly string[] Headings = ["Revisions", "Quality", "Rounding", "isclosure"];

    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("T2", "A difference of two percentages is in percentage points", PercentagePoints),
        new("T3", "Significant is always statistically significant", set => Find(set, NotStatistically(), "significant without statistically")),
        new("T4", "Nothing is claimed that may not be claimed", Banned),
        new("T5", "Abbreviations are spelt out at first use or in the glossary", Abbreviations),
        new("T6", "Sentences are short", Readability) { IsEssential = false, ReportsOnly = true },
        new("T8", "Tables and figures that are named are there", References),
        new("T9", "No chart or table is found by above or below alone", set => Find(set, Direction(), "a chart or table is pointed to by its place alone")),
        new("T10", "Status, contact, next release, revisions, quality, rounding and disclosure have their places", Sections),
    ];

    /// <summary>Paragraphs, list items and definitions of the report; those of what cannot be said only where asked for.</summary>
    public static IEnumerable<string> Sentences(PublicationSet set, bool cannotSay = true) => set.Report.QuerySelectorAll("p, li, dd, caption, summary")
        .Where(element => element.Closest("nav") is null && (cannotSay || element.Closest("[data-role=cannot-say]") is null))
        .Select(element => element.TextContent.Trim()).Where(text => text.Length > 0);

    /// <summary>Names of the organisation, the service and the contact: theirs to write.</summary>
    public static IEnumerable<string> Names(PublicationSet set) => set.Report.QuerySelectorAll("dt").Where(term => term.TextContent is "Organisation" or "Service" or "Contact")
        .Select(term => term.NextElementSibling?.TextContent ?? "").Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>The start of a text, enough to find it.</summary>
    public static string Start(string text) => text.Length <= 60 ? text : text[..60].TrimEnd() + "…";

    private static IEnumerable<string> Find(PublicationSet set, Regex wrong, string what) =>
        Sentences(set).Where(text => wrong.IsMatch(text)).Select(text => $"report.html, '{Start(text)}': {what}");

    private static IEnumerable<string> PercentagePoints(PublicationSet set)
    {
        foreach (var place in Find(set, DifferenceInPercent(), "a difference in percent")) yield return place;
        foreach (var table in PageChecks.Tables(set.Report))
        {
            var headers = table.QuerySelectorAll("thead th").Select(header => header.TextContent).ToList();
            var column = headers.FindIndex(header => header.StartsWith("Difference", StringComparison.Ordinal));
            if (column < 1 || headers[column].Contains("percentage points", StringComparison.Ordinal)) continue;
            // Rates of the groups are in percent: so is what their difference is of.
            if (PageChecks.Columns(table).Take(column - 1).Any(cells => cells.Any(cell => Percent().IsMatch(cell.TextContent)))) yield return $"report.html, {PageChecks.NameOf(table)}: the difference must be headed percentage points";
        }
    }

    private static IEnumerable<string> Banned(PublicationSet set)
    {
        var accredited = set.Report.QuerySelectorAll("dd").Any(text => text.TextContent.StartsWith("Accredited official statistics", StringComparison.Ordinal));
        foreach (var text in Sentences(set, cannotSay: false).Where(text => NoEffect().IsMatch(text))) yield return $"report.html, '{Start(text)}': says that there is no effect";
        foreach (var text in Sentences(set).Concat(set.Govspeak.Split('\n')))
        {
            foreach (Match match in Never().Matches(text))
            {
                if (!(accredited && match.Value.Equals("National Statistics", StringComparison.OrdinalIgnoreCase))) yield return $"'{Start(text)}': says {match.Value}";
            }
        }
    }

    private static IEnumerable<string> Abbreviations(PublicationSet set)
    {
        var glossary = set.Report.QuerySelectorAll("dt").Select(term => term.TextContent).ToList();
        var names = string.Join(' ', Names(set));
        var seen = new HashSet<string>(Known, StringComparer.Ordinal);
        foreach (var text in Sentences(set).Concat(set.Report.QuerySelectorAll("th, td").Select(cell => cell.TextContent)))
        {
            foreach (Match match in Capitals().Matches(text))
            {
                if (names.Contains(match.Value, StringComparison.Ordinal) || !seen.Add(match.Value)) continue;
                if (!text.Contains($"({match.Value})", StringComparison.Ordinal) && !glossary.Any(term => term.Contains(match.Value, StringComparison.Ordinal))) yield return $"report.html, '{Start(text)}': {match.Value} is not spelt out";
            }
        }
    }

    private static IEnumerable<string> Readability(PublicationSet set)
    {
        var sentences = Sentences(set).SelectMany(text => SentenceEnd().Split(text)).Select(text => (Text: text, Words: text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)).Where(sentence => sentence.Words > 2).ToList();
        if (sentences.Count == 0) yield break;
        yield return string.Create(CultureInfo.InvariantCulture, $"{sentences.Average(sentence => sentence.Words):0.0} words a sentence on average, {sentences.Count(sentence => sentence.Words > LongSentence)} of {sentences.Count} longer than {LongSentence} words");
        foreach (var (text, words) in sentences.Where(sentence => sentence.Words > VeryLongSentence)) yield return string.Create(CultureInfo.InvariantCulture, $"report.html, '{Start(text)}': {words} words");
    }

    private static IEnumerable<string> References(PublicationSet set)
    {
        var tables = PageChecks.Tables(set.Report).Select(table => Regex.Match(PageChecks.CaptionOf(table), @"^Table (\d+):").Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var figures = set.Report.QuerySelectorAll(".figure-title").Select(title => Regex.Match(title.TextContent, @"^Figure (\d+):").Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        foreach (var text in Sentences(set).Where(text => !text.Contains("not shown", StringComparison.Ordinal)))
        {
            foreach (Match match in Reference().Matches(text))
            {
                if (!(match.Groups[1].Value == "Table" ? tables : figures).Contains(match.Groups[2].Value)) yield return $"report.html, '{Start(text)}': there is no {match.Value}";
            }
        }
    }

    private static IEnumerable<string> Sections(PublicationSet set)
    {
        var terms = set.Report.QuerySelectorAll("dt").Select(term => term.TextContent.Trim()).ToList();
        var headings = set.Report.QuerySelectorAll("h2, h3").Select(heading => heading.TextContent).ToList();
        return Terms.Where(term => !terms.Contains(term)).Concat(Headings.Where(heading => !headings.Any(text => text.Contains(heading, StringComparison.Ordinal)))).Select(missing => $"report.html: nothing is headed {missing}");
    }

    [GeneratedRegex(@"(?<!statistically )\bsignificant\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotStatistically();

    [GeneratedRegex(@"(?<!standardised )\bdifference\b[^.%]{0,60}\b(is|was|of) -?\d+%(?! confidence)", RegexOptions.IgnoreCase)]
    private static partial Regex DifferenceInPercent();

    [GeneratedRegex(@"^<?\d+%")]
    private static partial Regex Percent();

    [GeneratedRegex(@"\bno effect\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoEffect();

    [GeneratedRegex(@"\bproves\b|\bNational Statistics\b|\bexperimental statistics\b", RegexOptions.IgnoreCase)]
    private static partial Regex Never();

    [GeneratedRegex(@"\b[A-Z]{2,}[0-9]*\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(Table|Figure) (\d+)\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(above|below|opposite) (the )?(chart|table|figure|graph)s?\b|\b(chart|table|figure|graph|see) (above|below)\b|\b(left|right)-hand (chart|table|figure)", RegexOptions.IgnoreCase)]
    private static partial Regex Direction();
}
