using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Looks for digits beyond those that are printed: in stored values of the workbook, in data files and in figures for drawing.</summary>
internal static partial class PrecisionAttack
{
    // The finest number that is printed anywhere has two decimals.
    private const int Finest = 2;

    public static IEnumerable<string> On(PublishedSet set) => [.. Workbook(set), .. DataFiles(set), .. Drawings(set)];

    private static IEnumerable<string> Workbook(PublishedSet set) =>
        set.Stored.Where(cell => Decimals(cell.Stored) > Decimals(cell.Shown)).Select(cell => $"the workbook stores {cell.Stored} for {cell.Shown}").Take(3);

    private static IEnumerable<string> DataFiles(PublishedSet set) => set.Tables.Where(table => table.Value.Header[0] != "setting").SelectMany(table => table.Value.Rows.SelectMany(row => row)
        .Where(cell => Plain().IsMatch(cell) && Decimals(cell) > Finest).Select(cell => $"{table.Key}: {cell} has more digits than are printed")).Take(3);

    private static IEnumerable<string> Drawings(PublishedSet set) => Figure().Matches(set.Interactive).SelectMany(match =>
    {
        using var json = JsonDocument.Parse(match.Groups[1].Value);
        return json.RootElement.GetProperty("data").EnumerateArray().SelectMany(trace => Numbers(trace, inData: false)).Where(number => Decimals(number) > Finest).Select(number => $"a figure for drawing holds {number}").ToList();
    }).Take(3);

    private static IEnumerable<string> Numbers(JsonElement element, bool inData) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value, inData || member.Name is "x" or "y" or "customdata" or "array" or "arrayminus" or "base")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Numbers(item, inData)),
        JsonValueKind.Number when inData => [element.GetRawText()],
        _ => [],
    };

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? number[(point + 1)..].TakeWhile(char.IsAsciiDigit).Count() : 0;

    [GeneratedRegex(@"^-?\d+(\.\d+)?$")]
    private static partial Regex Plain();

    [GeneratedRegex("<script type=\"application/json\"[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Figure();
}
