using System.Globalization;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Spreadsheets;

/// <summary>The sheets of a publication's workbook: cover, contents, notes, then one table a sheet.</summary>
/// <remarks>Source: Government Analysis Function, Releasing statistics in spreadsheets.</remarks>
internal static class Workbook
{
    public static IReadOnlyList<Sheet> Of(PublicationDocument document)
    {
        var tables = document.AllTables.Select(FlatTable.Of).ToList();
        var notes = tables.SelectMany(table => table.Notes).Distinct(StringComparer.Ordinal).ToList();
        List<Sheet> sheets = [.. notes.Count > 0 ? [NotesSheet(notes)] : Array.Empty<Sheet>(), .. tables.Select(table => TableSheet(document, table, notes))];
        return [Cover(document), Contents(sheets), .. sheets];
    }

    private static Sheet Cover(PublicationDocument document) => new(
        "Cover",
        [
            document.Title,
            document.Subtitle,
            .. document.Notices.SelectMany(notice => notice.Blocks.OfType<ParagraphBlock>().Select(block => $"{notice.Title}. {block.Text}")),
            .. document.Details.Select(item => $"{item.Term}: {item.Text}"),
            $"Publisher: {document.Publisher}",
            "Numbers are rounded as in the report, and differences are worked out before rounding, so they may not be exactly those of the rounded numbers.",
            $"Made by {document.Stamp}",
        ]);

    private static Sheet Contents(List<Sheet> sheets) => new("Contents", ["Contents", "This worksheet contains one table. Each row links to another worksheet."])
    {
        Headers = ["Worksheet", "What it contains"],
        Rows = [.. sheets.Select(sheet => (IReadOnlyList<FlatCell>)[FlatCell.Of(sheet.Name), FlatCell.Of(sheet.Name == "Notes" ? "Notes on the tables" : sheet.Lines[0])])],
        Links = [.. sheets.Select(sheet => sheet.Name)],
    };

    private static Sheet NotesSheet(List<string> notes) => new("Notes", ["Notes", "This worksheet contains one table. The tables refer to its notes by number."])
    {
        Headers = ["Note", "What it says"],
        Rows = [.. notes.Select((note, i) => (IReadOnlyList<FlatCell>)[FlatCell.Of(Reference(i + 1)), FlatCell.Of(note)])],
    };

    private static Sheet TableSheet(PublicationDocument document, FlatTable table, List<string> notes)
    {
        var references = string.Join(' ', table.Notes.Select(note => Reference(notes.IndexOf(note) + 1)));
        return new Sheet(
            string.Create(CultureInfo.InvariantCulture, $"Table_{table.Source.Number}"),
            [
                table.Source.Caption,
                "This worksheet contains one table.",
                .. references.Length > 0 ? [$"Notes that apply to this table: {references}"] : Array.Empty<string>(),
                .. table.Markers,
                $"Source: {document.Source}",
            ])
        {
            Headers = [.. table.Columns.Select(column => column.Header)],
            Rows = table.Rows,
        };
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"[note {number}]");
}
