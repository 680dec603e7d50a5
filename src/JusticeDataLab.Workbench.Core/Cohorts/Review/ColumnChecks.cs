using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Reading;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>
/// Checks of what the values of a column say together: moved under a wrong header, month before day, one value copied
/// down, birthdays that stand for a year. Few values prove nothing, so each check asks for a number of them.
/// </summary>
internal static class ColumnChecks
{
    private const int EnoughToBeShifted = 3;
    private const int EnoughToBeConstant = 10;
    private const int EnoughBirthdays = 10;

    private static readonly CohortField[] Names = [CohortField.Surname, CohortField.Forename];

    private static readonly CohortField[] Dates =
        [CohortField.DateOfBirth, CohortField.InterventionStart, CohortField.InterventionEnd, CohortField.IndexDate, CohortField.ConvictionDate];

    /// <summary>Whether the rows are worth reading: false when a column is moved or its dates would be read wrongly.</summary>
    public static bool Check(CohortTable table, ColumnMapping mapping, List<ValidationFinding> findings)
    {
        var isReadable = true;
        foreach (var field in Names.Where(mapping.Has)) isReadable &= CheckName(table, mapping, field, findings);
        foreach (var field in Dates.Where(mapping.Has)) isReadable &= CheckDates(table, mapping, field, findings);
        return isReadable;
    }

    private static bool CheckName(CohortTable table, ColumnMapping mapping, CohortField field, List<ValidationFinding> findings)
    {
        var (values, dates) = (0, 0);
        string? first = null;
        var isConstant = true;
        foreach (var row in table.Rows)
        {
            var text = mapping.Text(row, field);
            if (MissingWords.ContainName(text)) continue;
            values++;
            if (CohortDates.Read(text, out _) is DateReading.Read or DateReading.Impossible or DateReading.TwoDigitYear) dates++;
            first ??= text;
            isConstant = isConstant && string.Equals(first, text, StringComparison.OrdinalIgnoreCase);
        }

        if (values >= EnoughToBeShifted && dates * 2 > values) return Fail(ColumnRules.Shifted, mapping, field, findings);
        if (values >= EnoughToBeConstant && isConstant) Add(ColumnRules.Constant, mapping, field, findings);
        return true;
    }

    private static bool CheckDates(CohortTable table, ColumnMapping mapping, CohortField field, List<ValidationFinding> findings)
    {
        var (values, words) = (0, 0);
        var order = new DateOrder();
        foreach (var row in table.Rows)
        {
            var text = mapping.Text(row, field);
            var reading = CohortDates.Read(text, out var date);
            if (reading is DateReading.Missing or DateReading.Placeholder) continue;
            values++;
            if (reading == DateReading.Unreadable && IsWord(text)) words++;
            order.Count(text, reading, date);
        }

        if (values >= EnoughToBeShifted && words * 2 > values) return Fail(ColumnRules.Shifted, mapping, field, findings);
        if (order.IsMonthFirst) return Fail(ColumnRules.MonthFirst, mapping, field, findings);
        if (values >= EnoughToBeConstant && order.IsConstant) Add(ColumnRules.Constant, mapping, field, findings);
        else if (field == CohortField.DateOfBirth && order.Read >= EnoughBirthdays && order.FirstOfJanuary * 2 > order.Read) Add(ColumnRules.BirthdaysFirstOfJanuary, mapping, field, findings);
        else if (order.HasOnlyLowDays) Add(ColumnRules.DaysNeverAbove12, mapping, field, findings);
        return true;
    }

    private static bool IsWord(string text) => text.Any(char.IsLetter) && !text.Any(char.IsDigit);

    private static bool Fail(ValidationRule rule, ColumnMapping mapping, CohortField field, List<ValidationFinding> findings)
    {
        Add(rule, mapping, field, findings);
        return false;
    }

    private static void Add(ValidationRule rule, ColumnMapping mapping, CohortField field, List<ValidationFinding> findings) =>
        findings.Add(ValidationFinding.Of(rule, column: mapping.LabelOf(field)));
}
