using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Checks of the cells of a row as text: their number, lost letters, formulas.</summary>
internal static class TextChecks
{
    public static void Check(int rowNumber, IReadOnlyList<string> row, ColumnMapping mapping, List<ValidationFinding> findings)
    {
        var notes = new RowNotes(rowNumber, mapping, findings);
        if (row.Count < mapping.Columns.Count) notes.Add(RecordRules.RowShort);
        for (var i = mapping.Columns.Count; i < row.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row[i])) continue;
            notes.Add(RecordRules.RowLong);
            break;
        }

        foreach (var column in mapping.Columns)
        {
            if (column.Index >= row.Count) break;
            var text = row[column.Index].Trim();
            var isName = column.Field is CohortField.Surname or CohortField.Forename or CohortField.MiddleNames;
            if (DamagedText.HasLostLetters(text, isName)) notes.Add(RecordRules.EncodingDamage, column.Label);
            if (DamagedText.LooksLikeFormula(text)) notes.Add(RecordRules.FormulaLike, column.Label);
        }
    }
}
