using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>
/// Fills a store beside the one that is there, table by table. Until <see cref="Complete"/> nothing is seen of it, and
/// disposing without that leaves everything as it was.
/// </summary>
internal interface IStoreLoader : IDisposable
{
    /// <summary>Starts a table.</summary>
    void Begin(TableSchema table);

    /// <summary>Adds a row that has passed the checks.</summary>
    /// <param name="row">The row.</param>
    /// <param name="line">The same row as canonical text, with its line feed.</param>
    void Add(RowCursor row, ReadOnlySpan<byte> line);

    /// <summary>Ends the table.</summary>
    void End();

    /// <summary>Writes the description, last, and puts the new store in the place of the old.</summary>
    void Complete(SnapshotDescription snapshot, CancellationToken cancellation);
}
