using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items T1 and T7: numbers in the words of the report.</summary>
internal static partial class NumberChecks
{
    // Headline, measurements, estimates and claims are about the first three tables.
    private const int LastTable = 3;

    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("T1", "Every estimate comes with its interval and with the number of people", Intervals),
        new("T7", "Numbers in the words are those of the tables, and both forms of the report have the same words", set => FromTables(set).Concat(SameWords(set))),
    ];

    private static IEnumerable<string> Intervals(PublicationSet set)
    {
        var headline = set.Report.QuerySelectorAll("[data-role=headline] p").Select(line => line.TextContent).Where(line => line.Contains("confidence interval", StringComparison.Ordinal)).ToList();
        foreach (var line in headline)
        {
            if (!People().IsMatch(line)) yield return "report.html, headline: the number of people is missing";
            var marked = Interval().Replace(line, "\u0001");
            foreach (Match match in Estimate().Matches(marked))
            {
                if (!marked.AsSpan(match.Index + match.Length, Math.Min(20, marked.Length - match.Index - match.Length)).Contains('\u0001')) yield return $"report.html, headline: {match.Value} has no interval";
            }
        }

        foreach (var table in PageChecks.Tables(set.Report).Where(table => OutcomeTable().IsMatch(PageChecks.CaptionOf(table))))
        {
            var headers = table.QuerySelectorAll("thead th").Select(header => header.TextContent).ToList();
            if (headers.Count(header => header.Contains("in treatment group", StringComparison.Ordinal) || header.Contains("in comparison group", StringComparison.Ordinal)) < 2) yield return $"report.html, {PageChecks.NameOf(table)}: the numbers of people are missing";
            var columns = PageChecks.Columns(table).ToList();
            for (var column = 1; column < headers.Count; column++)
            {
                if (headers[column].Contains("interval", StringComparison.Ordinal) && columns[column - 1].Any(cell => !WithInterval().IsMatch(cell.TextContent.Trim()))) yield return $"report.html, {PageChecks.NameOf(table)}: an estimate has no interval";
            }
        }
    }

    private static IEnumerable<string> FromTables(PublicationSet set)
    {
        var tables = PageChecks.Tables(set.Report).Where(table => OutcomeTable().Match(PageChecks.CaptionOf(table)) is { Success: true } caption && int.Parse(caption.Groups[1].Value, CultureInfo.InvariantCulture) <= LastTable).ToList();
        var given = tables.SelectMany(table => table.QuerySelectorAll("td").Select(cell => cell.TextContent).Concat(table.Closest(".wrap")?.QuerySelectorAll(".notes p").Select(note => note.TextContent) ?? []))
            .SelectMany(Numbers).ToList();
        var words = set.Report.QuerySelectorAll("[data-role=headline] p, [data-role=can-say] li, #overall-measurements ~ ul li, #overall-estimates ~ ul li");
        var names = TextChecks.Names(set).ToList();
        foreach (var text in words.Select(element => element.TextContent))
        {
            foreach (var (value, decimals) in Numbers(Fixed().Replace(names.Aggregate(text, (rest, name) => rest.Replace(name, " ", StringComparison.Ordinal)), " ")))
            {
                if (!given.Any(number => Agrees(value, decimals, number, 1) || (number.Decimals == 2 && Agrees(value, decimals, number, 100)))) yield return FormattableString.Invariant($"report.html, '{TextChecks.Start(text)}': {value} is in no table");
            }
        }
    }

    // A frequency of 2.05 in a table reads 205 for every 100 people.
    private static bool Agrees(double value, int decimals, (double Value, int Decimals) given, int scale) =>
        Math.Abs(value - (given.Value * scale)) <= (0.5 * Math.Pow(10, -decimals)) + (scale == 1 && decimals == given.Decimals ? -0.4 * Math.Pow(10, -decimals) : 0.5 * scale * Math.Pow(10, -given.Decimals)) + 1e-9;

    private static IEnumerable<(double Value, int Decimals)> Numbers(string text) => Number().Matches(text)
        .Select(match => match.Value.Replace(",", "", StringComparison.Ordinal))
        .Select(digits => (double.Parse(digits, CultureInfo.InvariantCulture), digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0));

    private static IEnumerable<string> SameWords(PublicationSet set)
    {
        var govspeak = Spaces().Replace(GovspeakTables.Plain(set.Govspeak), " ");
        return set.Report.QuerySelectorAll("main p, main li, main dd")
            .Where(element => element.Closest("nav") is null && element.QuerySelector("a") is null && element.Closest("#data-downloads ~ *") is null)
            .Select(element => Spaces().Replace(element.TextContent, " ").Trim())
            .Where(text => text.Length > 0 && !govspeak.Contains(text, StringComparison.Ordinal))
            .Select(text => $"report.md: lacks '{TextChecks.Start(text)}'");
    }

    [GeneratedRegex(@"\b[\d,]+ (people|men|women|person|man|woman)\b")]
    private static partial Regex People();

    [GeneratedRegex(@"\(\d+(\.\d+)?% confidence interval [^)]*\)")]
    private static partial Regex Interval();

    [GeneratedRegex(@"-?\d+(%| percentage points?)")]
    private static partial Regex Estimate();

    [GeneratedRegex(@"^Table ([1-7]): ")]
    private static partial Regex OutcomeTable();

    [GeneratedRegex(@"^\S+ \(\S+ to \S+\)$|^\[[cz]\]$")]
    private static partial Regex WithInterval();

    // Numbers of the wording itself, which are no results.
    [GeneratedRegex(@"\d+(\.\d+)?% confidence|100 (typical )?(people|men|women)|every 100|less than 1\b")]
    private static partial Regex Fixed();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
