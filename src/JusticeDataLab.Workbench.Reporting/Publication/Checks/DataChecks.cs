using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items D1 to D10: data files, their descriptions, and that every form of a table says the same.</summary>
internal static partial class DataChecks
{
    private const int LongestName = 50;

    private static readonly string[] Units = ["people", "percent", "percentage points", "days", "number", "text"];

    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("D1", "Data files can be read as RFC 4180", set => set.Data.Count == 0 ? ["data: there are no data files"] : set.Data.Where(data => data.Table.Rows.Count == 0).Select(data => $"{data.Path}: has no rows")),
        new("D2", "Data files have one row of plain names, each once", set => set.Data.Where(data => data.Table.Header.Distinct(StringComparer.Ordinal).Count() < data.Table.Header.Count || data.Table.Header.Any(name => name.Length > LongestName || !Name().IsMatch(name))).Select(data => $"{data.Path}: names must be lower-case words joined by underscores, at most {LongestName} characters, each once")),
        new("D3", "Every row of a data file has a cell for each name", set => set.Data.Where(data => data.Table.Rows.Any(row => row.Count != data.Table.Header.Count)).Select(data => $"{data.Path}: a row has too many or too few cells")),
        new("D4", "Data files are in UTF-8 without byte order mark, with the line ends of RFC 4180", Encoding),
        new("D5", "Numbers in data files have no commas and no signs", set => NumberCells(set).Where(cell => Signs().IsMatch(cell.Text)).Select(cell => $"{cell.Place}: a number has a comma or a sign")),
        new("D6", "Only declared markers stand for numbers", set => NumberCells(set).Where(cell => !IsNumber(cell.Text) && !Shorthand.Markers.Contains(cell.Text)).Select(cell => $"{cell.Place}: is neither a number nor a declared marker")),
        new("D7", "No cell of a data file begins as a formula does", set => set.Data.SelectMany(data => data.Table.Rows.SelectMany((row, i) => row.Where(cell => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' && !IsNumber(cell)).Select(_ => FormattableString.Invariant($"{data.Path}, row {i + 1}: begins as a formula does"))))),
        new("D8", "Every column is described with type, unit and meaning", Described),
        new("D9", "Data files, workbook, page and Govspeak give the same numbers", Reconciled),
        new("D10", "What is withheld is withheld in every form", set => Forms(set, cell => cell.Contains("[c]", StringComparison.Ordinal) ? "[c]" : "")),
    ];

    /// <summary>By name of a printed table, which of its columns hold numbers.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<bool>> NumericColumns(PublicationSet set)
    {
        var numeric = new Dictionary<string, IReadOnlyList<bool>>(StringComparer.Ordinal);
        foreach (var (path, json) in set.Metadata)
        {
            if (Number().Match(Described(path)) is not { Success: true } match) continue;
            var columns = Columns(json).ToList();
            var first = PrintedTable.Widths([.. columns.Select(column => Text(column, "name"))]).Aggregate(new List<int> { 0 }, (starts, width) => [.. starts, starts[^1] + width]);
            numeric[$"Table {match.Groups[1].Value}"] = [.. first.SkipLast(1).Select(start => Text(columns[start], "datatype") is not "string")];
        }

        return numeric;
    }

    private static IEnumerable<string> Encoding(PublicationSet set)
    {
        foreach (var path in set.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var bytes = set.Bytes(path);
            if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) yield return $"{path}: begins with a byte order mark";
            if (set.Text(path).Contains('\uFFFD', StringComparison.Ordinal)) yield return $"{path}: is not UTF-8";
            if (!set.Text(path).EndsWith("\r\n", StringComparison.Ordinal)) yield return $"{path}: lines must end with carriage return and line feed";
        }
    }

    private static IEnumerable<(string Text, string Place)> NumberCells(PublicationSet set)
    {
        foreach (var (path, json) in set.Metadata)
        {
            var data = set.Data.FirstOrDefault(data => data.Path == Described(path));
            if (data.Table is null) continue;
            var columns = Columns(json).ToList();
            for (var column = 0; column < Math.Min(columns.Count, data.Table.Header.Count); column++)
            {
                if (Text(columns[column], "datatype") is "string") continue;
                for (var row = 0; row < data.Table.Rows.Count; row++)
                {
                    if (column < data.Table.Rows[row].Count) yield return (data.Table.Rows[row][column], FormattableString.Invariant($"{data.Path}, row {row + 1}, column {data.Table.Header[column]}"));
                }
            }
        }
    }

    private static IEnumerable<string> Described(PublicationSet set)
    {
        var described = set.Metadata.ToDictionary(item => Described(item.Path), item => item.Json, StringComparer.Ordinal);
        foreach (var (path, table) in set.Data)
        {
            if (!described.TryGetValue(path, out var json))
            {
                yield return $"{path}: has no description";
                continue;
            }

            var columns = Columns(json).ToList();
            if (!columns.Select(column => Text(column, "name")).SequenceEqual(table.Header)) yield return $"{path}: the description names other columns";
            foreach (var column in columns.Where(column => Text(column, "datatype").Length == 0 || !Units.Contains(Text(column, "schema:unitText")) || Text(column, "dc:description").Length == 0))
                yield return $"{path}: the column {Text(column, "name")} lacks type, unit or meaning";
        }
    }

    private static string Described(string metadata) => metadata.Replace("-metadata.json", ".csv", StringComparison.Ordinal);

    private static JsonElement.ArrayEnumerator Columns(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("tableSchema", out var schema) && schema.TryGetProperty("columns", out var columns) ? columns.EnumerateArray() : default;

    private static string Text(JsonElement column, string name) => column.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IEnumerable<string> Reconciled(PublicationSet set) => Forms(set, cell => cell);

    // Words that look like a number, such as a setting of 5%, are brought to the same form on every side.
    private static string Form(IEnumerable<string> row, Func<string, string> see) => string.Join('\u001F', row.Select(cell => see(PrintedTable.Plain(cell.TrimStart('\'')))));

    // Every data file against the sheet, the table of each page and the table in Govspeak of the same number.
    private static IEnumerable<string> Forms(PublicationSet set, Func<string, string> see)
    {
        var sheets = set.Workbook.Tables.DistinctBy(table => table.Sheet.Name).ToDictionary(table => table.Sheet.Name, StringComparer.Ordinal);
        var govspeak = GovspeakTables.Of(set.Govspeak);
        foreach (var (path, table) in set.Data)
        {
            if (Number().Match(path) is not { Success: true } match) continue;
            var number = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            var data = table.Rows.Select(row => Form(row, see)).ToList();
            if (!sheets.TryGetValue(FormattableString.Invariant($"Table_{number}"), out var sheet) || !data.SequenceEqual(SheetRows(sheet.Sheet, sheet.Range).Select(row => Form(row, see))))
                yield return $"{path}: the workbook says otherwise";
            var printed = set.Pages.Select(page => (page.Path, Tables: PrintedTable.Of(page.Page))).Append(("report.md", govspeak));
            foreach (var (form, tables) in printed)
            {
                if (!tables.TryGetValue(number, out var rows) || !data.SequenceEqual(rows.Select(row => Flat(row, table.Header, see)))) yield return $"{path}: {form} says otherwise";
            }
        }
    }

    private static IEnumerable<IEnumerable<string>> SheetRows(OdsSheet sheet, OdsRange range) => sheet.Rows.Skip(range.FirstRow + 1).Take(range.LastRow - range.FirstRow)
        .Select(row => row.Take(range.LastColumn + 1).Select(cell => cell.Type == "float" ? cell.Value : cell.Text));

    private static string Flat(IReadOnlyList<string> row, IReadOnlyList<string> header, Func<string, string> see)
    {
        var widths = PrintedTable.Widths(header);
        return Form(row.Zip(widths, (cell, width) => PrintedTable.Values(cell, width)).SelectMany(values => values), see);
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\d,\d|%|£")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^data/table-(\d+)\.csv$")]
    private static partial Regex Number();
}
