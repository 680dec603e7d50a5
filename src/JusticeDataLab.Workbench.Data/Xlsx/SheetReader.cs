using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>Reads the rows of a sheet: the first that is not blank has the headers; gaps are kept, so that rows count as they do on the screen.</summary>
internal static class SheetReader
{
    private static readonly string[] Blank = [];

    public static SheetGrid Read(WorksheetPart sheet, CellReader cells, UnpackedBudget budget, bool hasFurtherSheets)
    {
        using var reader = SafeXml.Open(sheet, budget);
        var collector = new RowCollector();
        var row = 0;
        while (reader.NextElement("row"))
        {
            row = Place(reader, row);
            var isHidden = reader.Flag("hidden");
            collector.Add(row, ReadCells(reader, cells, collector), isHidden);
        }

        return collector.ToGrid(hasFurtherSheets);
    }

    // Rows may leave their number out; one that does not go up is damage.
    private static int Place(XmlReader reader, int previous)
    {
        var text = reader.GetAttribute("r");
        var row = text is null ? previous + 1 : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (row <= previous) throw new WorkbookRefusedException("The rows of the first sheet are out of order", "Open the workbook in a spreadsheet program and save it anew.");
        return row <= CohortFileLimits.Rows ? row : throw WorkbookRefusedException.TooLarge();
    }

    private static string[] ReadCells(XmlReader reader, CellReader cells, RowCollector collector)
    {
        if (reader.IsEmptyElement) return Blank;
        var texts = new List<string>();
        var next = 0;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c") continue;
            var column = Column(reader.GetAttribute("r"), next);
            next = column + 1;
            var text = cells.Read(reader, out var isFormula);
            if (text.Length > CohortFileLimits.CellLength) throw new WorkbookRefusedException(FormattableString.Invariant($"A cell has more than {CohortFileLimits.CellLength} characters"), "Shorten the cell.");
            if (isFormula) collector.NoteFormula(column);

            // Formatted cells without content reach far to the right in many workbooks.
            if (text.Length == 0) continue;
            if (column >= CohortFileLimits.Columns) throw new WorkbookRefusedException(FormattableString.Invariant($"There are more than {CohortFileLimits.Columns} columns"), "Send the columns of the cohort only.");
            while (texts.Count < column) texts.Add("");
            if (column < texts.Count) texts[column] = text;
            else texts.Add(text);
        }

        return texts.Count == 0 ? Blank : [.. texts];
    }

    // The letters of a reference such as AB12, as a place from 0.
    private static int Column(string? reference, int next)
    {
        if (reference is null) return next;
        var column = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetter(letter)) break;
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > 100_000) throw WorkbookRefusedException.TooLarge();
        }

        return column == 0 ? next : column - 1;
    }
}
