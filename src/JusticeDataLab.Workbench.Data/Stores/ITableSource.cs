using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>What is particular to a kind of store: where its tables come from.</summary>
internal interface ITableSource
{
    /// <summary>What the store says of itself.</summary>
    SnapshotDescription Snapshot { get; }

    /// <summary>Starts a reading. All tables read through it are of one moment.</summary>
    TableReading Read();

    /// <summary>People of the rows of table disposals that a condition in SQL finds; null when the source is no database.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="cancellation">Stops the search.</param>
    IReadOnlySet<string>? PeopleOfDisposals(string condition, CancellationToken cancellation) => null;
}
