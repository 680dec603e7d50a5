using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Synthetic.Output;

/// <summary>The folder of the administrative tables while they are being written.</summary>
internal sealed class RegisterFolder : IDisposable
{
    private const string SnapshotPath = "admin/snapshot.json";
    private readonly SyntheticSettings _settings;
    private readonly string _root;
    private readonly List<(TableSchema Table, HashedFile File)> _files;

    public RegisterFolder(SyntheticSettings settings, string root)
    {
        _settings = settings;
        _root = root;
        // Without its description, what an earlier run left is no snapshot while the tables are being replaced.
        if (File.Exists(Path.Combine(root, SnapshotPath))) File.Delete(Path.Combine(root, SnapshotPath));
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
            if (!table.Required && file.Rows == 0)
            {
                File.Delete(Path.Combine(_root, "admin", table.Name + ".csv"));
                continue;
            }

            file.Complete();
            tables.Add(new(table.Name, file.Sha256, file.Rows, table.Columns.Count));
            written.Add(file.Describe($"admin/{table.Name}.csv"));
        }

        var snapshot = new SnapshotDescription(
            _settings.ExtractDate, _settings.IndexFrom, _settings.IndexTo, _settings.ConvictionsCompleteTo, Synthetic: true, tables);
        written.Add(HashedFile.WriteText(_root, SnapshotPath, SnapshotJson.Write(snapshot)));
        return snapshot;
    }

    public void Dispose() => _files.ForEach(item => item.File.Dispose());
}
