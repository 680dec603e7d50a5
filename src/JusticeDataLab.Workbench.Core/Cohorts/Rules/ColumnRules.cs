using static JusticeDataLab.Workbench.Core.Cohorts.Rules.FindingSeverity;
using static JusticeDataLab.Workbench.Core.Cohorts.Rules.RuleSubject;
using static JusticeDataLab.Workbench.Core.Provenance.RuleSource;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>Rules about what the values of a column say together.</summary>
internal static class ColumnRules
{
    public static readonly ValidationRule Shifted = new("column-shifted", WholeFile, Error, WorkbenchDefault,
        "Most of this column does not hold what its header says: words where dates belong, or dates where names belong.",
        "Move the values, or the headers, so that each header stands above its own values.");

    public static readonly ValidationRule MonthFirst = new("dates-month-first", WholeFile, Error, WorkbenchDefault,
        "The dates of this column seem to have the month before the day, so those that can be read would be read wrongly.",
        "Write the dates as yyyy-MM-dd or dd/MM/yyyy.");

    public static readonly ValidationRule DaysNeverAbove12 = new("dates-days-low", WholeFile, Warning, WorkbenchDefault,
        "No day of the month in this column is above 12, so days and months may have been exchanged.",
        "Compare some dates with your records; where days and months are exchanged, correct the column.");

    public static readonly ValidationRule Constant = new("column-constant", WholeFile, Warning, WorkbenchDefault,
        "Every row has the same value in this column.",
        "Check that the column was filled in and not copied down.");

    public static readonly ValidationRule BirthdaysFirstOfJanuary = new("birthdays-first-of-january", WholeFile, Warning, WorkbenchDefault,
        "Most dates of birth are on 1 January, as where only the year is known.",
        "Give the full dates of birth: people can hardly be found by the year alone.");
}
