using System.Globalization;
using System.Text.Json;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>Reads the oracles and what the commands write: CSV without quotes, and JSON.</summary>
internal static class OracleFiles
{
    public static string PathOf(params string[] parts) =>
        Repository.PathOf(["tests", "JusticeDataLab.Workbench.Core.Tests", "Oracles", .. parts]);

    public static Dictionary<string, string>[] Rows(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>The rows with a column more.</summary>
    public static void Write(string path, IEnumerable<Dictionary<string, string>> rows)
    {
        var all = rows.ToArray();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, all.Select(row => string.Join(',', row.Values)).Prepend(string.Join(',', all[0].Keys)));
    }

    public static JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    public static void Near(string what, string expected, string actual, double relative, double absolute = 1e-12) =>
        Near(what, Number(expected), Number(actual), relative, absolute);

    public static void Near(string what, double? expected, double? actual, double relative, double absolute = 1e-12)
    {
        if (expected is null && actual is null) return;
        Assert.True(
            expected is { } want && actual is { } got && Math.Abs(want - got) <= Math.Max(absolute, relative * Math.Abs(want)),
            FormattableString.Invariant($"{what}: expected {expected}, got {actual}"));
    }

    public static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public static double? Number(string text) =>
        text is "" or "NA" or "NaN" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
