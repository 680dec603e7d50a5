namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>How far the reading of a table has got.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Of">Rows that the snapshot says there are; 0 when it does not say.</param>
/// <param name="Done">Whether the table has been read to its end.</param>
public sealed record StoreProgress(string Table, long Rows, long Of, bool Done);
