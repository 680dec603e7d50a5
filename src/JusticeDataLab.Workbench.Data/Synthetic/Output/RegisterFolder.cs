using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Synthetic.Output;

/// <summary>The folder of the administrative tables while they are being written.</summary>
internal sealed class RegisterFolder : IDisposable
{
    private readonly SyntheticSettings _settings;
    private readonly string _root;
    private readonly List<(TableSchema Table, HashedFile File)> _files;

    public RegisterFolder(SyntheticSettings settings, string root)
    {
        _settings = settings;
        _root = root;
        _files = [.. AdministrativeSchema.Tables.Select(table => (table, new HashedFile(Path.Combine(root, "admin", table.Name + ".csv"))))];
        foreach (var (table, file) in _files) file.Append(string.Join(',', table.Columns.Select(column => column.Name)) + "\n");
    }

    public void Append(PersonRows rows)
    {
        for (var table = 0; table < _files.Count; table++) _files[table].File.Append(rows.Tables[table].Content, rows.Tables[table].Rows);
    }

    /// <summary>Completes the tables and writes <c>snapshot.json</c> last, so that a folder with one is whole.</summary>
    public SnapshotDescription Complete(List<SyntheticFile> written)
    {
        var tables = new List<InputFingerprint>();
        foreach (var (table, file) in _files)
        {
            // An optional table without rows is left out.
            if (!table.Required && file.Rows == 0) continue;
            file.Complete();
            tables.Add(new(table.Name, file.Sha256, file.Rows, table.Columns.Count));
            written.Add(new($"admin/{table.Name}.csv", file.Sha256, file.Bytes, file.Rows));
        }

        var snapshot = new SnapshotDescription(
            _settings.ExtractDate, _settings.IndexFrom, _settings.IndexTo, _settings.ConvictionsCompleteTo, Synthetic: true, tables);
        var json = HashedFile.WriteText(Path.Combine(_root, "admin", "snapshot.json"), Json(snapshot));
        written.Add(new("admin/snapshot.json", json.Sha256, json.Bytes, 0));
        return snapshot;
    }

    public void Dispose() => _files.ForEach(item => item.File.Dispose());

    private static string Json(SnapshotDescription snapshot) => JsonText.Of(writer =>
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
}
