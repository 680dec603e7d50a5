using static JusticeDataLab.Workbench.Core.Cohorts.Rules.FindingSeverity;
using static JusticeDataLab.Workbench.Core.Cohorts.Rules.RuleSubject;
using static JusticeDataLab.Workbench.Core.Provenance.RuleSource;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>Rules about the form and the values of one record.</summary>
internal static class RecordRules
{
    public static readonly ValidationRule RowBlank = new("row-blank", Record, Information, WorkbenchDefault,
        "The row is blank and is passed over.",
        "Remove it if you like.");

    public static readonly ValidationRule RowShort = new("row-too-few-cells", Record, Error, WorkbenchDefault,
        "The row has fewer cells than there are headers, so its values may stand under the wrong ones.",
        "Give the row a cell for every column, empty where nothing is known.");

    public static readonly ValidationRule RowLong = new("row-too-many-cells", Record, Error, WorkbenchDefault,
        "The row has more cells than there are headers, so its values may stand under the wrong ones.",
        "Put values that contain the separator in double quotes.");

    public static readonly ValidationRule ValueMissing = new("value-missing", Record, Error, JusticeDataLabFaq,
        "A required value is missing.",
        "Fill it in. Without it the person cannot be analysed.");

    public static readonly ValidationRule InterventionDateMissing = new("intervention-date-missing", Record, Error, JusticeDataLabFaq,
        "Neither the start nor the end of the intervention is given.",
        "Give at least one of them.");

    public static readonly ValidationRule EndDateOnly = new("end-date-only", Record, Warning, WorkbenchDefault,
        "Only the end of the intervention is given; it stands in for the start.",
        "Give the start date if you hold it.");

    public static readonly ValidationRule GenderUnreadable = new("gender-unreadable", Record, Error, WorkbenchDefault,
        "The gender cannot be read.",
        "Write M or F, or N where it is not known.");

    public static readonly ValidationRule GenderNotKnown = new("gender-not-known", Record, Information, PublishedByMinistryOfJustice,
        "The gender is given as not known or not specified.",
        "Fill it in if you hold it: it helps to find the person.");

    public static readonly ValidationRule NameImplausible = new("name-implausible", Record, Warning, WorkbenchDefault,
        "The name contains a digit or has no letters.",
        "Check the name.");

    public static readonly ValidationRule EncodingDamage = new("encoding-damage", Record, Warning, WorkbenchDefault,
        "The value seems to have lost letters when the file was saved.",
        "Save the file as CSV UTF-8 and check names with accents.");

    public static readonly ValidationRule FormulaLike = new("formula-like", Record, Warning, WorkbenchDefault,
        "The value begins like a spreadsheet formula.",
        "Write the value as plain text.");

    public static readonly ValidationRule FormulaCell = new("formula-cell", Record, Warning, WorkbenchDefault,
        "The cell of the workbook is a formula; the value that was last computed is used.",
        "Replace the formula by its value.");

    public static readonly ValidationRule RowHidden = new("row-hidden", Record, Warning, WorkbenchDefault,
        "The row is hidden in the workbook, by hand or by a filter; it is used all the same.",
        "Show it, and remove it if the person should not be in the file.");

    public static readonly ValidationRule PncForm = new("pnc-id-form", Record, Warning, PublishedByMinistryOfJustice,
        "The PNC ID is not in a form it can have; it is not used.",
        "Check it: year, slash, serial of one to seven digits, letter.");

    public static readonly ValidationRule PncCheckLetter = new("pnc-id-check-letter", Record, Warning, PublishedByMinistryOfJustice,
        "The check letter of the PNC ID does not agree with its digits; it is not used.",
        "Check it for a mistyped digit or letter.");

    public static readonly ValidationRule CroForm = new("cro-form", Record, Warning, PublishedByMinistryOfJustice,
        "The CRO number is not in a form it can have; it is not used.",
        "Check it: up to six digits, slash, two-digit year, letter; or SF, two-digit year, slash, digits, letter.");

    public static readonly ValidationRule CroCheckLetter = new("cro-check-letter", Record, Warning, PublishedByMinistryOfJustice,
        "The check letter of the CRO number does not agree with its digits; it is not used.",
        "Check it for a mistyped digit or letter.");

    public static readonly ValidationRule PrisonNumberForm = new("prison-number-form", Record, Warning, WorkbenchDefault,
        "The prison number is not in the form it has; it is not used.",
        "Check it: a letter, four digits, two letters.");

    public static readonly ValidationRule IdentifierShared = new("identifier-shared", Record, Warning, WorkbenchDefault,
        "Another person in the file has the same identifier.",
        "Check which of them it belongs to.");

    public static readonly ValidationRule ExactDuplicate = new("exact-duplicate", Record, Warning, WorkbenchDefault,
        "The same person with the same dates is in the file already; they are counted once.",
        "Remove the row, or correct it if it is another person.");

    public static readonly ValidationRule SamePerson = new("same-person-other-dates", Record, Warning, WorkbenchDefault,
        "The same person is in the file with different dates; the earliest suitable dates are used.",
        "Nothing if the person came more than once; otherwise correct the row.");
}
