using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Findings of what the reading of a workbook showed.</summary>
internal static class NoteChecks
{
    public static void Check(CohortTable table, ColumnMapping mapping, List<ValidationFinding> findings)
    {
        foreach (var note in table.Notes)
        {
            var column = note.Column is { } place && place < mapping.Columns.Count ? mapping.Columns[place].Label : null;
            findings.Add(ValidationFinding.Of(RuleOf(note.Kind), note.Row, column));
        }
    }

    private static ValidationRule RuleOf(TableNoteKind kind) => kind switch
    {
        TableNoteKind.HiddenRow => RecordRules.RowHidden,
        TableNoteKind.Formula => RecordRules.FormulaCell,
        _ => FileRules.FurtherSheets,
    };
}
