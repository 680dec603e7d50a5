using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>Checks the rows of one table: cells, dates in order, key order, duplicates and orphans.</summary>
/// <param name="table">The table.</param>
/// <param name="extract">The day of the extract.</param>
/// <param name="people">Everyone in table persons; null when the table is persons itself or could not be read.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class RowChecks(TableSchema table, DateOnly extract, PersonIndex? people, ProblemList problems)
{
    private readonly CellCheck[] _cells = [.. table.Columns.Select((_, column) => new CellCheck(table, column))];
    private readonly IReadOnlyList<DateRule> _dates = DateRule.Of(table);
    private readonly RowKey _key = new();
    private readonly string _widthRule = $"the row must have {table.Columns.Count} cells";
    private readonly string _orderRule = TableReader.OrderRule(table);
    private readonly string _duplicateRule = $"the same {string.Join(", ", table.KeyNames)} must not come twice";

    /// <summary>Checks a row.</summary>
    public void Check(RowCursor row)
    {
        if (row.Cells != table.Columns.Count)
        {
            problems.Add(table, -1, _widthRule, row.RowNumber);
            return;
        }

        var whole = true;
        for (var column = 0; column < _cells.Length; column++)
        {
            if (_cells[column].Rule(row.Cell(column)) is not { } rule) continue;
            whole = false;
            problems.Add(table, column, rule, row.RowNumber);
        }

        foreach (var rule in _dates)
            if (!rule.Holds(row, extract)) problems.Add(table, rule.Column, rule.Text, row.RowNumber);
        // A key that cannot be read says nothing of order.
        if (whole) CheckKey(row);
    }

    private void CheckKey(RowCursor row)
    {
        var order = _key.CompareWithPrevious(row);
        if (order == 0) problems.Add(table, 0, _duplicateRule, row.RowNumber);
        else if (order > 0) problems.Add(table, 0, _orderRule, row.RowNumber);
        if (people is not null && !people.Contains(row.Cell(0))) problems.Add(table, 0, "the person must be in table persons", row.RowNumber);
    }
}
