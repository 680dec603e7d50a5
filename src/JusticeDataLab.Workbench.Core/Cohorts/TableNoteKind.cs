namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>What the reading of a workbook can show beside its text.</summary>
public enum TableNoteKind
{
    /// <summary>The row is hidden, by hand or by a filter; it was read all the same.</summary>
    HiddenRow,

    /// <summary>The cell is a formula; the value that was last computed was read.</summary>
    Formula,

    /// <summary>The workbook has further sheets; the first was read.</summary>
    FurtherSheets,
}
