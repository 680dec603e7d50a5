using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.PostgreSql;
using JusticeDataLab.Workbench.Data.Sqlite;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>
/// Loads an extract into a database. Rows are checked and loaded in one pass, so what is loaded is what was checked; with
/// the first problem loading ends, and checking goes on to the last row to report everything at once.
/// </summary>
public static class StoreImport
{
    /// <summary>Checks an extract and loads it.</summary>
    /// <param name="source">The extract: a snapshot folder, or another store.</param>
    /// <param name="target">A SQLite file or PostgreSQL; what it holds is replaced when everything has been loaded.</param>
    /// <param name="progress">Told how far each table has got.</param>
    /// <param name="cancellation">Stops the import; the target stays as it was.</param>
    /// <exception cref="AdministrativeDataException">The source or the target cannot be used.</exception>
    public static ImportResult Run(StoreName source, StoreName target, IProgress<StoreProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (target.Kind == StoreKind.Folder)
            throw new ArgumentException("An import goes into a file that ends in .sqlite or into postgres:SERVICE, not into a folder.", nameof(target));
        if (source == target) throw new ArgumentException("Source and target of an import must differ.", nameof(target));
        var from = AdministrativeStore.Source(source, check: false);
        var problems = new ProblemList();
        using var loader = target.Kind == StoreKind.Sqlite ? (IStoreLoader)new SqliteLoader(target.Text) : new PostgreSqlLoader(target.Service, cancellation);
        using var reading = from.Read();
        var tables = new List<InputFingerprint>();
        PersonIndex? people = null;
        foreach (var table in AdministrativeSchema.Tables)
        {
            var import = new TableImport(table, from.Snapshot, problems, progress, cancellation);
            if (import.Run(reading, people, loader) is { } loaded) tables.Add(loaded);
            people ??= import.People;
        }

        if (problems.Any) return new ImportResult(null, problems.ToList());
        var snapshot = from.Snapshot with { Tables = tables };
        loader.Complete(snapshot, cancellation);
        return new ImportResult(snapshot, []);
    }
}
