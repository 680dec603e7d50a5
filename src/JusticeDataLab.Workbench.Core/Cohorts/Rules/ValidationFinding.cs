namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>One thing that a check found. It never holds a value of the file.</summary>
/// <param name="Row">Row, 1 the first below the header; null when no one row is at fault.</param>
/// <param name="Column">Column as messages call it; null when no one column is at fault.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What is wrong, a sentence.</param>
/// <param name="Remedy">What to do, a sentence.</param>
[TypeFormatterSource]
public sealed record ValidationFinding(int? Row, string? Column, ValidationRule Rule, string Message, string Remedy)
{
    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity => Rule.Severity;

    internal static ValidationFinding Of(ValidationRule rule, int? row = null, string? column = null, string? message = null, string? remedy = null) =>
        new(row, column, rule, message ?? rule.Message, remedy ?? rule.Remedy);
}
