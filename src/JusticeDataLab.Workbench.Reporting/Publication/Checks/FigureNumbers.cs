using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Holds the numbers of a figure for drawing against those of its table.</summary>
internal static partial class FigureNumbers
{
    // Members of a trace that hold data; the others say how it looks.
    private static readonly string[] Data = ["x", "y", "customdata", "array", "arrayminus", "base", "text"];

    /// <summary>Numbers in the traces that are neither in the table, nor places of rows, nor made from numbers of one row.</summary>
    /// <param name="figure">The figure with its table.</param>
    /// <param name="json">The figure for drawing.</param>
    public static IEnumerable<string> NotShown(IElement figure, string json)
    {
        var allowed = Allowed(figure);
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(json);
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return ["the figure for drawing is not JSON"];
        }

        return root.GetProperty("data").EnumerateArray().Where(trace => !OnlyPlaces(trace)).SelectMany(trace => Numbers(trace, inData: false)).Where(number => !allowed.Contains(Key(Math.Abs(number))))
            .Select(_ => "a number of the figure for drawing is not in its table").Distinct(StringComparer.Ordinal);
    }

    /// <summary>Texts about a figure with a number that stands neither in its table nor in its notes; how many rows are meant is no such number.</summary>
    /// <param name="figure">The figure with its table.</param>
    /// <param name="texts">Its title and its text alternatives.</param>
    public static IEnumerable<string> Untold(IElement figure, IEnumerable<string> texts)
    {
        var told = string.Join(' ', figure.QuerySelectorAll("th, td, .subtitle, .notes p").Select(element => element.TextContent));
        var numbers = In(told).ToHashSet();
        return texts.SelectMany(text => In(Rows().Replace(text, ""))).Where(number => !numbers.Contains(number))
            .Select(_ => "a number of the text alternative or the title is not in its table").Distinct(StringComparer.Ordinal);

        static IEnumerable<double> In(string text) => Number().Matches(text.Replace('\u2212', '-'))
            .Select(match => Math.Abs(double.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));
    }

    private static HashSet<string> Allowed(IElement figure)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        var rows = figure.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("th, td").SelectMany(cell => Number().Matches(cell.TextContent.Replace('\u2212', '-')))
            .Select(match => double.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).ToList()).ToList();
        // Places of rows, icons and columns are whole numbers that say nothing.
        for (var place = 0; place <= Math.Max(100, rows.Count + 1); place++) allowed.Add(Key(place));
        foreach (var row in rows)
        {
            foreach (var one in row)
            {
                allowed.Add(Key(Math.Abs(one)));
                foreach (var other in row)
                {
                    allowed.Add(Key(Math.Abs(one - other)));
                    allowed.Add(Key(Math.Abs(one + other) / 2));
                }
            }
        }

        return allowed;
    }

    // Open circles where something is withheld stand at one height, which says nothing.
    private static bool OnlyPlaces(JsonElement trace) =>
        trace.TryGetProperty("uid", out var uid) && uid.GetString()?.Contains("-hidden-", StringComparison.Ordinal) == true
        && trace.TryGetProperty("y", out var heights) && heights.EnumerateArray().Select(height => height.GetDouble()).Distinct().Count() == 1;

    private static IEnumerable<double> Numbers(JsonElement element, bool inData) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value, Data.Contains(member.Name) || (inData && member.Value.ValueKind == JsonValueKind.Object))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Numbers(item, inData)),
        JsonValueKind.Number when inData => [element.GetDouble()],
        _ => [],
    };

    private static string Key(double number) => number.ToString("0.#####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+ (characteristics?|of the marks)")]
    private static partial Regex Rows();

    [GeneratedRegex(@"-?\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
