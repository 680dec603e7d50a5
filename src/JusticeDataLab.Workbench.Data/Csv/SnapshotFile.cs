using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>Reads <c>snapshot.json</c>, and checks the files of a snapshot folder against it.</summary>
internal static class SnapshotFile
{
    public const string Name = "snapshot.json";

    public static string PathOf(string folder, TableSchema table) => Path.Combine(folder, table.Name + ".csv");

    public static SnapshotDescription Read(string path)
    {
        if (!File.Exists(path)) throw new AdministrativeDataException($"The administrative data have no {Name}: extract them again, or check the path of the store.");
        try
        {
            var root = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            return new SnapshotDescription(
                Date(root, "extract_date"),
                Date(root, "index_from"),
                Date(root, "index_to"),
                Date(root, "convictions_complete_to"),
                root["synthetic"]?.GetValue<bool>() ?? false,
                [.. root["tables"]!.AsArray().Select(table => new InputFingerprint(
                    table!["name"]!.GetValue<string>(),
                    table["sha256"]!.GetValue<string>(),
                    table["rows"]!.GetValue<long>(),
                    table["columns"]!.GetValue<int>()))]);
        }
        catch (Exception fault) when (fault is JsonException or NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new AdministrativeDataException($"{Name} is not a whole description of a snapshot: extract the data again.");
        }
    }

    /// <summary>A required table must be there, and any table that is there must be the one described.</summary>
    public static void CheckTable(string folder, TableSchema table, SnapshotDescription snapshot)
    {
        var path = PathOf(folder, table);
        var described = snapshot.Tables.FirstOrDefault(entry => entry.Name == table.Name);
        if (described is null && !table.Required && !File.Exists(path)) return;
        if (described is null && File.Exists(path)) throw new AdministrativeDataException($"Table {table.Name} is there, but {Name} does not describe it. Extract the data again.");
        if (!File.Exists(path) || described is null) throw new AdministrativeDataException($"Table {table.Name} is missing from the administrative data: extract them again.");
        using var file = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        if (hash != described.Sha256)
            throw new AdministrativeDataException($"Table {table.Name} is not the one that {Name} describes: its content has changed or was cut short. Extract the data again.");
    }

    private static DateOnly Date(JsonObject root, string name) =>
        DateOnly.ParseExact(root[name]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
