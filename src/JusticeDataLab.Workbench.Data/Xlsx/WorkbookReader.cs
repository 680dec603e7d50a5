using DocumentFormat.OpenXml.Packaging;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>
/// Reads the first sheet of an XLSX workbook. Date cells become <c>yyyy-MM-dd</c>, other cells the text they hold; of a
/// formula the value last computed. Nothing is computed, no macro runs, nothing outside the file is opened.
/// </summary>
internal static class WorkbookReader
{
    private const string Remedy = "Open it in a spreadsheet program and save it anew, or save its first sheet as CSV UTF-8.";

    /// <summary>Whether the content is a zip archive, as workbooks are.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8);

    /// <summary>Reads a workbook.</summary>
    /// <exception cref="CohortFileException">The workbook is damaged, too large, or links outside itself.</exception>
    public static CohortTable Read(byte[] content, string name)
    {
        try
        {
            CohortText.CheckSize(content.Length, name);
            WorkbookSafety.Check(content);
            var grid = ReadFirstSheet(content);
            var fingerprint = new InputFingerprint(name, StableHash.HexOfBytes(content), grid.Rows.Count, grid.Headers.Count);
            return new CohortTable(grid.Headers, grid.Rows, fingerprint, "XLSX, first sheet") { Notes = grid.Notes };
        }
        catch (WorkbookRefusedException refusal)
        {
            throw new CohortFileException(name, null, refusal.Problem, refusal.Remedy);
        }
        catch (Exception failure) when (failure is not (CohortFileException or OutOfMemoryException))
        {
            // A damaged package makes the libraries throw almost anything, with text of the file in it: none of it goes on.
            throw new CohortFileException(name, null, "The workbook is damaged, is none, or holds a document type definition", Remedy);
        }
    }

    private static SheetGrid ReadFirstSheet(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart ?? throw NoSheet();
        var unpacked = new UnpackedBudget();
        var outline = WorkbookOutline.Read(workbook, unpacked);
        if (outline.FirstSheetId is null || workbook.GetPartById(outline.FirstSheetId) is not WorksheetPart sheet) throw NoSheet();
        var cells = new CellReader(
            SharedStrings.Read(workbook.SharedStringTablePart, unpacked),
            DateStyles.Read(workbook.WorkbookStylesPart, unpacked),
            outline.Uses1904Dates);
        return SheetReader.Read(sheet, cells, unpacked, hasFurtherSheets: outline.Sheets > 1);
    }

    private static WorkbookRefusedException NoSheet() => new("The workbook has no sheet of cells to read first", Remedy);
}
