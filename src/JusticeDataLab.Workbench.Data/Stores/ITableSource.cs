using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>What is particular to a kind of store: where its tables come from.</summary>
internal interface ITableSource
{
    /// <summary>What the store says of itself.</summary>
    SnapshotDescription Snapshot { get; }

    /// <summary>Starts a reading. All tables read through it are of one moment.</summary>
    TableReading Read();
}
