using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>A date that must not be before another of the same row, or not after the day of the extract.</summary>
/// <param name="Column">The column that is named when the rule is broken.</param>
/// <param name="Earlier">The column of the earlier date, or -1 when the day of the extract is the limit.</param>
/// <param name="Text">The rule in words.</param>
internal sealed record DateRule(int Column, int Earlier, string Text)
{
    /// <summary>The rules for a table.</summary>
    public static IReadOnlyList<DateRule> Of(TableSchema table) => table.Name switch
    {
        "persons" => [Order(table, "date_of_birth", "first_contact_date"), NotAfterExtract(table, "first_contact_date")],
        "disposals" =>
        [
            Order(table, "offence_date", "disposal_date"), NotAfterExtract(table, "disposal_date"),
            Order(table, "custody_start_date", "release_date"), Order(table, "order_start_date", "order_end_date"),
        ],
        "programmes" or "employment" => [Order(table, "start_date", "end_date"), NotAfterExtract(table, "start_date")],
        "assessments" => [NotAfterExtract(table, "assessment_date")],
        _ => [],
    };

    /// <summary>Whether a row keeps the rule; dates that are missing or cannot be read are judged by other rules.</summary>
    public bool Holds(RowCursor row, DateOnly extract)
    {
        if (!CellValues.TryDate(row.Cell(Column), out var date)) return true;
        if (Earlier < 0) return date <= extract;
        return !CellValues.TryDate(row.Cell(Earlier), out var earlier) || earlier <= date;
    }

    private static DateRule Order(TableSchema table, string earlier, string later) =>
        new(Place(table, later), Place(table, earlier), $"must not be before {earlier}");

    private static DateRule NotAfterExtract(TableSchema table, string column) =>
        new(Place(table, column), -1, "must not be after the day of the extract");

    private static int Place(TableSchema table, string column) => table.Columns.Select(entry => entry.Name).ToList().IndexOf(column);
}
