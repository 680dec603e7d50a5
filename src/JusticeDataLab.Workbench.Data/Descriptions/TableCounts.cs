using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Descriptions;

/// <summary>Counts the cells of one table.</summary>
internal sealed class TableCounts(TableSchema table)
{
    private const int RowsBetweenReports = 1 << 14;
    private const string DateOfBirth = "date_of_birth";

    private readonly bool[] _dates = [.. table.Columns.Select(column => column.Type == ColumnType.Date && column.Name != DateOfBirth)];
    private readonly long[] _missing = new long[table.Columns.Count];
    private readonly int?[] _first = new int?[table.Columns.Count];
    private readonly int?[] _last = new int?[table.Columns.Count];
    private byte[] _person = [];
    private long _people;

    public static TableDescription Of(RowCursor rows, InputFingerprint described, IProgress<StoreProgress>? progress, CancellationToken cancellation)
    {
        var counts = new TableCounts(rows.Schema);
        using var hash = new ContentHash(rows.Schema);
        var line = new CanonicalRow();
        long count = 0;
        while (rows.Next())
        {
            hash.Add(line.Line(rows));
            counts.Add(rows);
            if (++count % RowsBetweenReports != 0) continue;
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new StoreProgress(rows.Schema.Name, count, described.Rows, false));
        }

        progress?.Report(new StoreProgress(rows.Schema.Name, count, described.Rows, true));
        return counts.Describe(count, hash.Complete() == described);
    }

    private void Add(RowCursor row)
    {
        var person = row.Cell(0);
        if (!person.SequenceEqual(_person))
        {
            _people++;
            _person = person.ToArray();
        }

        for (var column = 0; column < _dates.Length; column++)
        {
            var cell = row.Cell(column);
            if (cell.IsEmpty) _missing[column]++;
            if (!_dates[column] || !CellValues.TryDate(cell, out var date)) continue;
            if (!(_first[column] <= date.Year)) _first[column] = date.Year;
            if (!(_last[column] >= date.Year)) _last[column] = date.Year;
        }
    }

    private TableDescription Describe(long rows, bool asDescribed) => new(
        table.Name, rows, _people, asDescribed,
        [.. table.Columns.Select((column, place) => new ColumnDescription(column.Name, _missing[place], _first[place], _last[place]))]);
}
