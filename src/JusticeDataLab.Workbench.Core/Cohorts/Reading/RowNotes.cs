using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>Adds findings about one row, or nothing when nobody asks for them.</summary>
internal readonly struct RowNotes(int row, ColumnMapping mapping, List<ValidationFinding>? findings)
{
    public void Add(ValidationRule rule, CohortField field, string? message = null) => Add(rule, mapping.LabelOf(field), message);

    public void Add(ValidationRule rule, string? column = null, string? message = null) =>
        findings?.Add(ValidationFinding.Of(rule, row, column, message));
}
