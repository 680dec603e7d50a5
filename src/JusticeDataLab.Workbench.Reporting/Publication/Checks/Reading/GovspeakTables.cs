using System.Globalization;
using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>Reads the tables of a report in Govspeak, and its words without mark-up.</summary>
internal static partial class GovspeakTables
{
    /// <summary>Cells of the body by number of table.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<IReadOnlyList<string>>> Of(string text)
    {
        var tables = new SortedDictionary<int, IReadOnlyList<IReadOnlyList<string>>>();
        var (number, rows) = (0, new List<IReadOnlyList<string>>());
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.StartsWith('|'))
            {
                rows.Add([.. Bar().Split(line.Trim()).Skip(1).SkipLast(1).Select(cell => Plain(cell.Trim().TrimStart('#').Trim()))]);
                continue;
            }

            // The first two lines are the headings and the alignment.
            if (rows.Count > 2 && number > 0) tables[number] = rows[2..];
            rows = [];
            if (Caption().Match(line) is { Success: true } caption) number = int.Parse(caption.Groups[1].Value, CultureInfo.InvariantCulture);
        }

        return tables;
    }

    /// <summary>Text without mark-up.</summary>
    public static string Plain(string text) => Escaped().Replace(text, "$1")
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&#37;", "%", StringComparison.Ordinal).Replace("&#94;", "^", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^Table (\d+): ")]
    private static partial Regex Caption();

    [GeneratedRegex(@"\\([^A-Za-z0-9])")]
    private static partial Regex Escaped();
}
