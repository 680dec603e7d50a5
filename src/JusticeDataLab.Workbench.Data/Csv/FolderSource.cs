using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>The tables of a snapshot folder.</summary>
internal sealed class FolderSource : ITableSource
{
    private readonly string _folder;

    private FolderSource(string folder, SnapshotDescription snapshot)
    {
        _folder = folder;
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
        if (check) snapshot = snapshot with { Tables = [.. AdministrativeSchema.Tables.Select(table => FolderTable.Check(folder, table, snapshot)).OfType<Core.Provenance.InputFingerprint>()] };
        return new FolderSource(folder, snapshot);
    }

    public TableReading Read() => new Reading(_folder);

    private sealed class Reading(string folder) : TableReading
    {
        protected override RowCursor? OpenTable(TableSchema table, IReadOnlySet<string>? only)
        {
            var path = FolderTable.PathOf(folder, table);
            return File.Exists(path) ? new CsvRows(table, path).WithSchemaHeader() : null;
        }
    }
}
