using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Walks the rows of one table in the order of its key. Every store gives cells as the same UTF-8 text, that of the CSV
/// file (an empty cell is unknown, dates are yyyy-MM-dd, flags are 0 or 1), so that everything above is shared.
/// </summary>
internal abstract class RowCursor(TableSchema schema) : IDisposable
{
    public TableSchema Schema => schema;

    /// <summary>Row of the extract; 1 is the first below the header.</summary>
    public abstract long RowNumber { get; }

    /// <summary>Cells of this row; other than the table's columns only where a file is damaged.</summary>
    public virtual int Cells => schema.Columns.Count;

    /// <summary>Whether the columns are those of the schema, in its order.</summary>
    public virtual bool HasSchemaColumns => true;

    /// <summary>Whether the text after this row cannot be divided into cells.</summary>
    public virtual bool Malformed => false;

    /// <summary>What is wrong with the table as a whole, seen without reading its rows; column -1 stands for all of it.</summary>
    /// <param name="described">What the snapshot says of the table, if anything.</param>
    public virtual IEnumerable<(int Column, string Rule)> Problems(InputFingerprint? described) => [];

    /// <summary>Goes to the next row, or says that there is none.</summary>
    public abstract bool Next();

    /// <summary>A cell of this row, until the next one is read.</summary>
    public abstract ReadOnlySpan<byte> Cell(int column);

    public AdministrativeDataException Fault(int column, string rule) => new(schema.Name, RowNumber, schema.Columns[column].Name, rule);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
