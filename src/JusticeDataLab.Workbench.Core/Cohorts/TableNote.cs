namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>Something the reading of a file showed that its text alone does not: a finding is made of it later.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Row">Row, 1 the first below the header; null when it concerns no one row.</param>
/// <param name="Column">Place of the column, from 0; null when it concerns no one column.</param>
[TypeFormatterSource]
public sealed record TableNote(TableNoteKind Kind, int? Row = null, int? Column = null);
