using System.Text.Json;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Descriptions;

/// <summary>What a store holds, in counts.</summary>
/// <param name="Snapshot">What the store says of itself.</param>
/// <param name="Tables">What its tables hold.</param>
public sealed record StoreDescription(SnapshotDescription Snapshot, IReadOnlyList<TableDescription> Tables)
{
    /// <summary>Whether every table holds what the snapshot describes.</summary>
    public bool AsDescribed => Tables.All(table => table.AsDescribed);

    /// <summary>The description as JSON.</summary>
    public string ToJson() => JsonText.Of(writer =>
    {
        writer.WriteDate("extract_date", Snapshot.ExtractDate);
        writer.WriteDate("index_from", Snapshot.IndexFrom);
        writer.WriteDate("index_to", Snapshot.IndexTo);
        writer.WriteDate("convictions_complete_to", Snapshot.ConvictionsCompleteTo);
        writer.WriteBoolean("synthetic", Snapshot.Synthetic);
        writer.WriteBoolean("as_described", AsDescribed);
        writer.WriteStartArray("tables");
        foreach (var table in Tables) Write(writer, table);
        writer.WriteEndArray();
    });

    private void Write(Utf8JsonWriter writer, TableDescription table)
    {
        writer.WriteStartObject();
        writer.WriteString("name", table.Name);
        writer.WriteNumber("rows", table.Rows);
        writer.WriteNumber("people", table.People);
        writer.WriteString("sha256", Snapshot.Tables.First(entry => entry.Name == table.Name).Sha256);
        writer.WriteBoolean("as_described", table.AsDescribed);
        writer.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("name", column.Name);
            writer.WriteNumber("missing", column.Missing);
            if (column.FirstYear is { } first) writer.WriteNumber("first_year", first);
            if (column.LastYear is { } last) writer.WriteNumber("last_year", last);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
