using static JusticeDataLab.Workbench.Core.Cohorts.Rules.FindingSeverity;
using static JusticeDataLab.Workbench.Core.Cohorts.Rules.RuleSubject;
using static JusticeDataLab.Workbench.Core.Provenance.RuleSource;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>Rules about the dates of one record.</summary>
internal static class DateRules
{
    public static readonly ValidationRule Unreadable = new("date-unreadable", Record, Error, WorkbenchDefault,
        "The date cannot be read.",
        "Write it as yyyy-MM-dd or dd/MM/yyyy.");

    public static readonly ValidationRule Impossible = new("date-impossible", Record, Error, WorkbenchDefault,
        "There is no such day in the calendar.",
        "Check the date; days come before months, as in dd/MM/yyyy.");

    public static readonly ValidationRule TwoDigitYear = new("date-two-digit-year", Record, Error, WorkbenchDefault,
        "The year has two digits, so its century is not known.",
        "Write the year with four digits.");

    public static readonly ValidationRule HelpfulDateUnusable = new("helpful-date-unusable", Record, Warning, WorkbenchDefault,
        "The date cannot be read or is not in the calendar; it is not used.",
        "Write it as yyyy-MM-dd or dd/MM/yyyy.");

    public static readonly ValidationRule BirthPlaceholder = new("birth-date-placeholder", Record, Error, PublishedByMinistryOfJustice,
        "The date of birth is a placeholder, so it is treated as missing.",
        "Give the true date of birth.");

    public static readonly ValidationRule Placeholder = new("date-placeholder", Record, Warning, PublishedByMinistryOfJustice,
        "The date is a placeholder, so it is treated as missing.",
        "Give the true date, or leave it empty.");

    public static readonly ValidationRule BornAfter = new("born-after-date", Record, Error, WorkbenchDefault,
        "The date lies before the date of birth.",
        "Check both dates.");

    public static readonly ValidationRule UnderAge = new("under-minimum-age", Record, Error, JusticeDataLabFaq,
        "The person was under the minimum age at the index date.",
        "Check the dates; people under the minimum age cannot be analysed.");

    public static readonly ValidationRule ImplausibleAge = new("age-implausible", Record, Warning, WorkbenchDefault,
        "The person would have been implausibly old.",
        "Check the date of birth.");

    public static readonly ValidationRule EndBeforeStart = new("end-before-start", Record, Error, WorkbenchDefault,
        "The intervention ends before it starts.",
        "Check both dates.");

    public static readonly ValidationRule InFuture = new("date-in-future", Record, Error, WorkbenchDefault,
        "The date lies after the day the administrative data were extracted.",
        "Check the date.");

    public static readonly ValidationRule IndexOutsideWindow = new("index-date-outside-data", Record, Error, JusticeDataLabFaq,
        "The index date lies outside the period for which reoffending data are available.",
        "Check the date; people released or sentenced outside that period cannot be analysed yet.");

    public static readonly ValidationRule InterventionOutsideWindow = new("intervention-outside-data", Record, Warning, JusticeDataLabFaq,
        "The intervention date lies outside the period for which reoffending data are available.",
        "Check the date; give the index date if you hold it.");

    public static readonly ValidationRule OutsidePeriod = new("outside-request-period", Record, Warning, WorkbenchDefault,
        "The intervention date lies outside the period that the request covers.",
        "Check the date, or the period of the request.");

    public static readonly ValidationRule AgainstDelivery = new("index-date-against-delivery", Record, Warning, WorkbenchDefault,
        "The index date and the intervention date are in the wrong order for where the service is delivered.",
        "Check both dates: a service in custody starts before the release, one in the community after the sentence starts.");
}
