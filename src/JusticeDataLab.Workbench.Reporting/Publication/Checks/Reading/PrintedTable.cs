using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>Brings tables of the page, of the Govspeak and of data files to one form, so that they can be compared.</summary>
internal static partial class PrintedTable
{
    /// <summary>Rows of the tables of a page by number, each cell as printed.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<IReadOnlyList<string>>> Of(IDocument page) => page.QuerySelectorAll("table")
        .Select(table => (Caption().Match(PageChecks.CaptionOf(table)), Table: table))
        .Where(item => item.Item1.Success)
        .GroupBy(item => int.Parse(item.Item1.Groups[1].Value, CultureInfo.InvariantCulture))
        .ToDictionary(group => group.Key, group => (IReadOnlyList<IReadOnlyList<string>>)[.. group.First().Table.QuerySelectorAll("tbody tr").Select(row => (IReadOnlyList<string>)[.. row.QuerySelectorAll("th, td").Select(cell => cell.TextContent)])]);

    /// <summary>The values of a printed cell as a data file holds them: one, or an estimate and its limits.</summary>
    /// <param name="cell">The cell as printed.</param>
    /// <param name="columns">How many columns of the data file it stands in.</param>
    public static IEnumerable<string> Values(string cell, int columns)
    {
        if (columns == 1) return [Plain(cell)];
        if (cell == "[c]") return Enumerable.Repeat(cell, columns);
        var match = Estimate().Match(cell);
        return match.Success ? [Plain(match.Groups[1].Value), Plain(match.Groups[2].Value), Plain(match.Groups[3].Value)] : [Plain(cell), .. Enumerable.Repeat("[z]", columns - 1)];
    }

    /// <summary>How many columns each printed column takes in a data file.</summary>
    public static IReadOnlyList<int> Widths(IReadOnlyList<string> names)
    {
        var widths = new List<int>();
        for (var i = 0; i < names.Count; i += widths[^1])
            widths.Add(i + 2 < names.Count && names[i + 1].EndsWith("_lower", StringComparison.Ordinal) && names[i + 2].EndsWith("_upper", StringComparison.Ordinal) ? 3 : 1);
        return widths;
    }

    /// <summary>A number without its commas and its sign of a unit; words as they are.</summary>
    public static string Plain(string text)
    {
        if (text.StartsWith('<') && text.Length > 1 && char.IsAsciiDigit(text[1])) return Shorthand.Low;
        var number = text.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-');
        if (number.EndsWith('%')) number = number[..^1];
        return Number().IsMatch(number) ? number : text;
    }

    [GeneratedRegex(@"^Table (\d+): ")]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(\S+) \((\S+) to (\S+)\)$")]
    private static partial Regex Estimate();

    [GeneratedRegex(@"^-?\d+(\.\d+)?$")]
    private static partial Regex Number();
}
