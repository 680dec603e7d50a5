using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>One reading of a store, of which several tables may be open at once. It closes what it opened.</summary>
internal abstract class TableReading : IDisposable
{
    private readonly List<RowCursor> _open = [];

    /// <summary>The rows of a table in the order of its key, or null for an optional table that the store does not have.</summary>
    /// <param name="table">The table.</param>
    /// <param name="only">The people wanted, or null for everyone. A store may give rows of others too, where that is quicker.</param>
    public RowCursor? Open(TableSchema table, IReadOnlySet<string>? only = null)
    {
        var rows = OpenTable(table, only);
        if (rows is not null) _open.Add(rows);
        return rows;
    }

    public void Dispose()
    {
        foreach (var rows in _open) rows.Dispose();
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract RowCursor? OpenTable(TableSchema table, IReadOnlySet<string>? only);

    /// <summary>Closes what the tables were read through.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
