using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Csv;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>Checks one table and, while there are no problems, loads it.</summary>
internal sealed class TableImport(
    TableSchema table, SnapshotDescription snapshot, ProblemList problems, IProgress<StoreProgress>? progress, CancellationToken cancellation)
{
    private const int RowsBetweenReports = 1 << 14;

    private readonly InputFingerprint? _described = snapshot.Tables.FirstOrDefault(entry => entry.Name == table.Name);

    /// <summary>Everyone in the table, when it is that of persons and could be read.</summary>
    public PersonIndex? People { get; private set; }

    /// <summary>Reads the table to its end; null when there is none or there are problems.</summary>
    public InputFingerprint? Run(TableReading reading, PersonIndex? people, IStoreLoader loader)
    {
        var rows = reading.Open(table);
        // A description without tables says nothing of any, and is completed by the import.
        var described = snapshot.Tables.Count == 0 ? rows is not null : _described is not null;
        if (FolderTable.Presence(table, described, rows is not null) is { } absence) problems.Add(table, absence);
        if (rows is null) return null;
        foreach (var (column, rule) in rows.Problems(_described)) problems.Add(table, rule, column);
        return rows.HasSchemaColumns ? Load(rows, people, loader) : null;
    }

    private InputFingerprint? Load(RowCursor rows, PersonIndex? people, IStoreLoader loader)
    {
        var index = table.Name == AdministrativeSchema.Persons.Name ? new PersonIndex() : null;
        var checks = new RowChecks(table, snapshot.ExtractDate, people, problems);
        using var hash = new ContentHash(table);
        var line = new CanonicalRow();
        long count = 0;
        if (!problems.Any) loader.Begin(table);
        while (Next(rows))
        {
            checks.Check(rows);
            index?.Add(rows.Cell(0));
            if (++count % RowsBetweenReports == 0) Report(count, false);
            if (problems.Any) continue;
            var text = line.Line(rows);
            hash.Add(text);
            loader.Add(rows, text);
        }

        Report(count, true);
        if (!rows.Malformed && _described is { } described && described.Rows != count) problems.Add(table, $"must have the number of rows that {SnapshotJson.FileName} gives");
        index?.Complete();
        // Of a table that was not read to its end nobody can say who is not in it.
        People = rows.Malformed ? null : index;
        if (problems.Any) return null;
        loader.End();
        return hash.Complete();
    }

    private bool Next(RowCursor rows)
    {
        try
        {
            return rows.Next();
        }
        catch (AdministrativeDataException) when (rows.Malformed)
        {
            problems.Add(table, -1, "the row must be valid CSV; nothing after it was read", rows.RowNumber + 1);
            return false;
        }
    }

    private void Report(long count, bool done)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new StoreProgress(table.Name, count, _described?.Rows ?? 0, done));
    }
}
