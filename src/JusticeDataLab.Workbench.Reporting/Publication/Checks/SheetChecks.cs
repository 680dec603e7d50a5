using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items of list S about what is in the sheets: tables, cells, markers, notes, links.</summary>
internal static partial class SheetChecks
{
    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("S1", "Every table of the workbook is marked up as one", set => set.Workbook.Sheets.Where(sheet => sheet.Name != "Cover" && set.Workbook.Ranges.All(range => range.Sheet != sheet.Name)).Select(sheet => $"sheet {sheet.Name}: its table is not marked up")),
        Advisory("S2", "Tables have names that mean something", set => set.Workbook.Ranges.GroupBy(range => range.Name, StringComparer.Ordinal).Where(group => group.Count() > 1 || !Name().IsMatch(group.Key) || Default().IsMatch(group.Key)).Select(group => $"the name {group.Key}")),
        new("S3", "No cell is merged and no table is split or nested", set => OdsBook.Named(set.Workbook.Content, "table-cell").Where(cell => cell.Attributes().Any(attribute => attribute.Name.LocalName is "number-columns-spanned" or "number-rows-spanned")).Concat(OdsBook.Named(set.Workbook.Content, "covered-table-cell")).Concat(OdsBook.Named(set.Workbook.Content, "sub-table")).Select(_ => "a cell is merged")),
        new("S4", "Tables have no blank row or column", set => Tables(set, Blank)),
        new("S5", "Tables have one row of headings, none empty and each once", set => Tables(set, Headers)),
        new("S8", "No cell of a table is empty", set => Cells(set).Where(cell => cell.Cell.Text.Trim().Length == 0).Select(cell => $"{cell.Place} is empty")),
        new("S11", "Notes are not marked by symbols or raised letters", set => OdsBook.Named(set.Workbook.Content, "text-properties").Concat(OdsBook.Named(set.Workbook.Styles, "text-properties")).Where(style => OdsBook.Attribute(style, "text-position").Length > 0).Select(_ => "a style raises letters").Concat(AllCells(set).Where(cell => Symbol().IsMatch(cell.Cell.Text)).Select(cell => $"{cell.Place} has a symbol"))),
        Advisory("S12", "References to notes are written as [note 1]", set => AllCells(set).Where(cell => OtherReference().IsMatch(cell.Cell.Text)).Select(cell => $"{cell.Place} refers to a note in another way")),
        Advisory("S13", "Columns of numbers hold numbers and markers only", set => Tables(set, Markers)),
        Advisory("S14", "Every note that is referred to stands on the sheet of notes, and the other way round", Notes),
        Advisory("S15", "Texts are short enough to read", set => AllCells(set).Where(cell => cell.Cell.Text.Length > 400).Select(cell => $"{cell.Place} has more than 400 characters")),
        new("S16", "Links say what they lead to and lead somewhere", Links),
        Advisory("S18", "A1 holds a title that says what the sheet is about, as a heading", set => set.Workbook.Sheets.Where(sheet => sheet.Rows.Count == 0 || sheet.Rows[0].Count == 0 || sheet.Rows[0][0].Text.Trim().Length < 5 || !sheet.Rows[0][0].Style.StartsWith("Heading", StringComparison.Ordinal)).Select(sheet => $"sheet {sheet.Name}: A1 is no title in the style of a heading")),
        Advisory("S19", "There are no symbols", set => AllCells(set).Where(cell => OtherSymbol().IsMatch(cell.Cell.Text)).Select(cell => $"{cell.Place} has a symbol")),
        new("S27", "Names of sheets are unique, short and plain", set => set.Workbook.Sheets.GroupBy(sheet => sheet.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1 || !SheetName().IsMatch(group.Key)).Select(group => $"the name {group.Key}")),
        new("S28", "No sheet is blank", set => set.Workbook.Sheets.Where(sheet => sheet.Rows.Count == 0).Select(sheet => $"sheet {sheet.Name} is blank")),
        new("S29", "Column A says what the table is, how many there are and where it comes from", set => set.Workbook.Tables.Where(table => table.Sheet.Name.StartsWith("Table_", StringComparison.Ordinal)).SelectMany(table => Introduction(table.Sheet, table.Range))),
        new("S30", "Tables start in column A", set => set.Workbook.Ranges.Where(range => range.FirstColumn != 0).Select(range => $"sheet {range.Sheet}: the table starts elsewhere")),
        Advisory("S31", "Nothing stands below a table", set => set.Workbook.Tables.Where(table => table.Sheet.Rows.Count > table.Range.LastRow + 1).Select(table => $"sheet {table.Sheet.Name}: something stands below the table")),
        Advisory("S32", "There is one table on a sheet", set => set.Workbook.Ranges.GroupBy(range => range.Sheet, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"sheet {group.Key} has more than one table")),
        new("S33", "Words are spelt as in British English", set => AllCells(set).SelectMany(cell => Spelling.Mistakes(cell.Cell.Text).Select(word => $"{cell.Place}: {word}"))),
    ];

    /// <summary>Every cell with its place.</summary>
    public static IEnumerable<(OdsCell Cell, string Place)> AllCells(PublicationSet set) =>
        from sheet in set.Workbook.Sheets
        from row in Enumerable.Range(0, sheet.Rows.Count)
        from column in Enumerable.Range(0, sheet.Rows[row].Count)
        select (sheet.Rows[row][column], sheet.Place(row, column));

    /// <summary>An item that the checklist does not count as essential.</summary>
    public static PublicationCheck Advisory(string id, string title, Func<PublicationSet, IEnumerable<string>> find) => new(id, title, find) { IsEssential = false };

    private static IEnumerable<string> Tables(PublicationSet set, Func<OdsSheet, OdsRange, IEnumerable<string>> find) =>
        set.Workbook.Tables.SelectMany(table => find(table.Sheet, table.Range).Select(place => $"sheet {table.Sheet.Name}: {place}"));

    private static IEnumerable<(OdsCell Cell, string Place)> Cells(PublicationSet set) =>
        from table in set.Workbook.Tables
        from row in Enumerable.Range(table.Range.FirstRow, table.Range.LastRow - table.Range.FirstRow + 1)
        from column in Enumerable.Range(0, table.Range.LastColumn + 1)
        select (At(table.Sheet, row, column), table.Sheet.Place(row, column));

    private static OdsCell At(OdsSheet sheet, int row, int column) =>
        row < sheet.Rows.Count && column < sheet.Rows[row].Count ? sheet.Rows[row][column] : new OdsCell("", "", "", "", []);

    private static IEnumerable<string> Blank(OdsSheet sheet, OdsRange range)
    {
        var (rows, columns) = (Enumerable.Range(range.FirstRow, range.LastRow - range.FirstRow + 1).ToList(), Enumerable.Range(range.FirstColumn, range.LastColumn - range.FirstColumn + 1).ToList());
        foreach (var row in rows.Where(row => columns.All(column => At(sheet, row, column).Text.Trim().Length == 0))) yield return FormattableString.Invariant($"row {row + 1} is blank");
        foreach (var column in columns.Where(column => rows.All(row => At(sheet, row, column).Text.Trim().Length == 0))) yield return FormattableString.Invariant($"column {column + 1} is blank");
    }

    private static IEnumerable<string> Headers(OdsSheet sheet, OdsRange range)
    {
        var headers = Enumerable.Range(range.FirstColumn, range.LastColumn - range.FirstColumn + 1).Select(column => At(sheet, range.FirstRow, column).Text.Trim()).ToList();
        if (headers.Any(header => header.Length == 0) || headers.Distinct(StringComparer.Ordinal).Count() < headers.Count) yield return "headings must be there and differ";
    }

    private static IEnumerable<string> Markers(OdsSheet sheet, OdsRange range)
    {
        for (var column = 0; column <= range.LastColumn; column++)
        {
            var cells = Enumerable.Range(range.FirstRow + 1, range.LastRow - range.FirstRow).Select(row => At(sheet, row, column)).ToList();
            if (cells.Any(cell => cell.Type == "float") && cells.Any(cell => cell.Type != "float" && !Shorthand.Markers.Contains(cell.Text))) yield return FormattableString.Invariant($"column {column + 1} holds numbers and words");
        }
    }

    private static IEnumerable<string> Notes(PublicationSet set)
    {
        var notes = set.Workbook.Sheets.FirstOrDefault(sheet => sheet.Name == "Notes")?.Rows.SelectMany(row => row.Take(1)).Where(cell => Reference().IsMatch(cell.Text)).Select(cell => cell.Text).ToHashSet(StringComparer.Ordinal) ?? [];
        var referred = set.Workbook.Sheets.Where(sheet => sheet.Name != "Notes").SelectMany(sheet => sheet.Rows).SelectMany(row => row).SelectMany(cell => Reference().Matches(cell.Text)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return referred.Except(notes).Select(note => $"{note} is not on the sheet of notes").Concat(notes.Except(referred).Select(note => $"{note} is not referred to"));
    }

    private static IEnumerable<string> Links(PublicationSet set)
    {
        var sheets = set.Workbook.Sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (cell, place) in AllCells(set))
        {
            foreach (var link in cell.Links)
            {
                if (cell.Text.Trim().Length == 0 || cell.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || cell.Text.ToLowerInvariant() is "here" or "click here" or "link") yield return $"{place}: the link does not say what it leads to";
                if (link.StartsWith('#') && !sheets.Contains(link[1..].Split('.')[0])) yield return $"{place}: the link leads nowhere";
            }
        }
    }

    private static IEnumerable<string> Introduction(OdsSheet sheet, OdsRange range)
    {
        var lines = Enumerable.Range(0, range.FirstRow).Select(row => At(sheet, row, 0).Text).ToList();
        if (!lines.Any(line => line.Contains("contains one table", StringComparison.Ordinal))) yield return $"sheet {sheet.Name}: does not say how many tables there are";
        if (!lines.Any(line => line.StartsWith("Source: ", StringComparison.Ordinal))) yield return $"sheet {sheet.Name}: has no source";
    }

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^Table\d+$")]
    private static partial Regex Default();

    [GeneratedRegex(@"[*†‡~]")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"[\u2190-\u21FF\u2300-\u27BF\u25A0-\u25FF#@§¶•]")]
    private static partial Regex OtherSymbol();

    [GeneratedRegex(@"\[note \d+\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\[(?!note \d+\])(note|n\d|\d)[^\]]*\]|\(note \d+\)|see note", RegexOptions.IgnoreCase)]
    private static partial Regex OtherReference();

    [GeneratedRegex(@"^[A-Za-z_]\w{0,30}$")]
    private static partial Regex SheetName();
}
