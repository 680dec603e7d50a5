using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>Gathers the rows of a sheet into a table of even width, with notes on hidden rows and formulas.</summary>
internal sealed class RowCollector
{
    private static readonly string[] BlankRow = [""];
    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly List<TableNote> _notes = [];
    private readonly List<int> _formulas = [];
    private string[]? _headers;
    private int _headerPlace;
    private long _cells;
    private long _characters;

    /// <summary>Notes a formula in the row that is added next.</summary>
    public void NoteFormula(int column)
    {
        _formulas.Add(column);
        if (_notes.Count + _formulas.Count > CohortFileLimits.Cells) throw WorkbookRefusedException.TooLarge();
    }

    public void Add(int place, string[] cells, bool isHidden)
    {
        Count(cells);
        var isBlank = cells.All(string.IsNullOrWhiteSpace);
        if (_headers is null)
        {
            if (!isBlank) (_headers, _headerPlace) = (cells, place);
            _formulas.Clear();
            return;
        }

        // Gaps are filled when a row with content follows, so that blank rows at the end cost nothing.
        var row = place - _headerPlace;
        if (!isBlank || _formulas.Count > 0)
        {
            while (_rows.Count < row - 1) _rows.Add(BlankRow);
            _rows.Add(Widened(cells));
            if (isHidden) _notes.Add(new TableNote(TableNoteKind.HiddenRow, row));
            foreach (var column in _formulas) _notes.Add(new TableNote(TableNoteKind.Formula, row, column));
        }

        _formulas.Clear();
    }

    public SheetGrid ToGrid(bool hasFurtherSheets)
    {
        if (hasFurtherSheets) _notes.Insert(0, new TableNote(TableNoteKind.FurtherSheets));
        return new SheetGrid(_headers ?? [], _rows, _notes);
    }

    // Sheets leave empty cells at the end of a row out; a cohort row has a cell for each header.
    private string[] Widened(string[] cells)
    {
        if (cells.Length >= _headers!.Length) return cells;
        var wide = new string[_headers.Length];
        Array.Fill(wide, "");
        cells.CopyTo(wide, 0);
        return wide;
    }

    private void Count(string[] cells)
    {
        _cells += Math.Max(cells.Length, _headers?.Length ?? 0);
        foreach (var cell in cells) _characters += cell.Length;
        if (_cells > CohortFileLimits.Cells || _characters > CohortFileLimits.Characters) throw WorkbookRefusedException.TooLarge();
    }
}
