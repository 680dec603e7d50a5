using System.Globalization;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items S37 to S40: what the checklist asks of values, comments, dates and names of files without a number of its own.</summary>
internal static partial class SheetValueChecks
{
    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("S37", "A number is stored as it is shown, with no digit more", set => SheetChecks.AllCells(set).Where(cell => cell.Cell.Type == "float" && !IsAsShown(cell.Cell)).Select(cell => $"{cell.Place} stores another number than it shows")),
        SheetChecks.Advisory("S38", "There are no comments", set => OdsBook.Named(set.Workbook.Content, "annotation").Select(_ => "a cell has a comment")),
        SheetChecks.Advisory("S39", "Thousands have commas, and dates are written as day, month and year", set => SheetChecks.AllCells(set)
            .Where(cell => (cell.Cell.Type == "float" && Long().IsMatch(cell.Cell.Text)) || OtherDate().IsMatch(cell.Cell.Text)).Select(cell => $"{cell.Place} has a number without commas or a date in figures")),
        SheetChecks.Advisory("S40", "Names of files are in lower case, without spaces", set => set.Paths.Where(path => !FileName().IsMatch(path)).Select(path => $"{path}: the name is not plain")),
    ];

    private static bool IsAsShown(OdsCell cell) => cell.Text.Replace(",", "", StringComparison.Ordinal) == cell.Value
        && double.TryParse(cell.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Long();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b")]
    private static partial Regex OtherDate();

    [GeneratedRegex("^[a-z0-9./-]+$")]
    private static partial Regex FileName();
}
