using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Descriptions;

/// <summary>
/// Reads a store through and describes it in counts. It says nothing of anybody: dates are given by their years, and
/// dates of birth not at all.
/// </summary>
public static class StoreDescriber
{
    /// <summary>Describes a store.</summary>
    /// <param name="store">Its name.</param>
    /// <param name="progress">Told how far each table has got.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="AdministrativeDataException">The store cannot be used.</exception>
    public static StoreDescription Describe(StoreName store, IProgress<StoreProgress>? progress = null, CancellationToken cancellation = default)
    {
        var source = AdministrativeStore.Source(store, check: true);
        using var reading = source.Read();
        var tables = new List<TableDescription>();
        foreach (var described in source.Snapshot.Tables)
        {
            var table = AdministrativeSchema.Tables.First(entry => entry.Name == described.Name);
            if (reading.Open(table) is { } rows) tables.Add(TableCounts.Of(rows, described, progress, cancellation));
        }

        return new StoreDescription(source.Snapshot, tables);
    }
}
