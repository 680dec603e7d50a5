using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// The description of a snapshot as JSON: the file <c>snapshot.json</c> of a folder, and the one row of table
/// <c>snapshot</c> in a database.
/// </summary>
internal static class SnapshotJson
{
    public const string FileName = "snapshot.json";

    /// <summary>Reads a description, or says in the name of its place that it is not a whole one.</summary>
    public static SnapshotDescription Read(string json, string place = FileName)
    {
        try
        {
            var root = JsonNode.Parse(json)!.AsObject();
            return new SnapshotDescription(
                Date(root, "extract_date"),
                Date(root, "index_from"),
                Date(root, "index_to"),
                Date(root, "convictions_complete_to"),
                root["synthetic"]?.GetValue<bool>() ?? false,
                [.. (root["tables"]?.AsArray() ?? []).Select(table => new InputFingerprint(
                    table!["name"]!.GetValue<string>(),
                    table["sha256"]!.GetValue<string>(),
                    table["rows"]!.GetValue<long>(),
                    table["columns"]!.GetValue<int>()))]);
        }
        catch (Exception fault) when (fault is JsonException or NullReferenceException or InvalidOperationException or FormatException)
        {
            throw new AdministrativeDataException($"{place} is not a whole description of a snapshot: extract the data again.");
        }
    }

    /// <summary>Writes a description: LF, entries in a fixed order.</summary>
    public static string Write(SnapshotDescription snapshot) => JsonText.Of(writer =>
    {
        writer.WriteDate("extract_date", snapshot.ExtractDate);
        writer.WriteDate("index_from", snapshot.IndexFrom);
        writer.WriteDate("index_to", snapshot.IndexTo);
        writer.WriteDate("convictions_complete_to", snapshot.ConvictionsCompleteTo);
        writer.WriteBoolean("synthetic", snapshot.Synthetic);
        writer.WriteStartArray("tables");
        foreach (var table in snapshot.Tables)
        {
            writer.WriteStartObject();
            writer.WriteString("name", table.Name);
            writer.WriteNumber("rows", table.Rows);
            writer.WriteNumber("columns", table.Columns);
            writer.WriteString("sha256", table.Sha256);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static DateOnly Date(JsonObject root, string name) =>
        DateOnly.ParseExact(root[name]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
