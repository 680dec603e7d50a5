using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>The tables of a snapshot folder.</summary>
internal sealed class FolderSource : ITableSource
{
    private readonly string _folder;
    private readonly bool _checked;

    private FolderSource(string folder, SnapshotDescription snapshot, bool check)
    {
        _folder = folder;
        _checked = check;
        Snapshot = snapshot;
    }

    public SnapshotDescription Snapshot { get; }

    /// <summary>
    /// Opens a folder. Checked, every table must be there and be the one described, and the description gives the hashes
    /// of the rows; unchecked, an import can say itself all that is wrong.
    /// </summary>
    public static FolderSource Open(string folder, bool check)
    {
        if (!Directory.Exists(folder))
            throw new AdministrativeDataException($"There is no folder '{Path.GetFileName(folder.TrimEnd('/', '\\'))}' of administrative data: check the path of the store.");
        var path = Path.Combine(folder, SnapshotJson.FileName);
        if (!File.Exists(path)) throw new AdministrativeDataException($"The administrative data have no {SnapshotJson.FileName}: extract them again, or check the path of the store.");
        var snapshot = SnapshotJson.Read(File.ReadAllText(path));
        if (check) snapshot = snapshot with { Tables = [.. AdministrativeSchema.Tables.Select(table => FolderTable.Check(folder, table, snapshot)).OfType<InputFingerprint>()] };
        return new FolderSource(folder, snapshot, check);
    }

    public TableReading Read() => new Reading(_folder, _checked);

    private sealed class Reading(string folder, bool check) : TableReading
    {
        protected override RowCursor? OpenTable(TableSchema table, IReadOnlySet<string>? only)
        {
            var path = FolderTable.PathOf(folder, table);
            if (!File.Exists(path)) return null;
            var rows = new CsvRows(table, path);
            return check ? rows.WithSchemaHeader() : rows;
        }
    }
}
