using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>What the notebooks of a request say, cell by cell, for a sign-off to bind. Outputs are no part of it.</summary>
internal static class NotebookCells
{
    /// <summary>SHA-256 of the source of every cell, by notebook and number of the cell.</summary>
    /// <param name="request">Folder of the request.</param>
    public static IEnumerable<KeyValuePair<string, string>> Hashes(string request)
    {
        var folder = Path.Combine(request, "notebooks");
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.ipynb", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal))
        {
            var name = $"notebooks/{Path.GetFileName(path)}";
            var number = 0;
            foreach (var source in Sources(path))
                yield return new(FormattableString.Invariant($"{name}, cell {++number}"), StableHash.HexOfBytes(Encoding.UTF8.GetBytes(source)));
        }
    }

    // A file that is no notebook is bound as one cell, whatever it holds.
    private static List<string> Sources(string path)
    {
        var text = File.ReadAllText(path);
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("source") is { ValueKind: JsonValueKind.Array } lines
                ? string.Concat(lines.EnumerateArray().Select(line => line.GetString()))
                : cell.GetProperty("source").GetString() ?? "")];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [text];
        }
    }
}
