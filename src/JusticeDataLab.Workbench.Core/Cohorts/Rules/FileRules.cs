using static JusticeDataLab.Workbench.Core.Cohorts.Rules.FindingSeverity;
using static JusticeDataLab.Workbench.Core.Cohorts.Rules.RuleSubject;
using static JusticeDataLab.Workbench.Core.Provenance.RuleSource;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>Rules about the file as a whole.</summary>
internal static class FileRules
{
    public static readonly ValidationRule FileEmpty = new("file-empty", WholeFile, Error, WorkbenchDefault,
        "The file is empty.",
        "Send a file with one line of headers and one row for each person.");

    public static readonly ValidationRule NoRows = new("no-rows", WholeFile, Error, WorkbenchDefault,
        "The file has headers but no rows.",
        "Send one row for each person below the headers.");

    public static readonly ValidationRule OneColumn = new("one-column", WholeFile, Error, WorkbenchDefault,
        "The file has a single column, so its cells were probably not separated as expected.",
        "Save the file as CSV with commas, semicolons or tabs between the cells.");

    public static readonly ValidationRule HeaderMissing = new("header-missing", WholeFile, Error, WorkbenchDefault,
        "The first line does not look like headers: none of the required columns is named in it.",
        "Put a line of headers above the people: surname, forename, date of birth, gender, and intervention start date or end date.");

    public static readonly ValidationRule ColumnMissing = new("column-missing", WholeFile, Error, JusticeDataLabFaq,
        "A required column is absent.",
        "Add the column. Without it no analysis of the people is possible.");

    public static readonly ValidationRule ColumnRepeated = new("column-repeated", WholeFile, Error, WorkbenchDefault,
        "Two columns stand for the same field.",
        "Keep one of the columns, or rename the other.");

    public static readonly ValidationRule HeaderRepeated = new("header-repeated", WholeFile, Warning, WorkbenchDefault,
        "Two further columns have the same header; only the first is kept.",
        "Give each column a header of its own.");

    public static readonly ValidationRule HeaderEmpty = new("header-empty", WholeFile, Information, WorkbenchDefault,
        "A column has no header; it is not used.",
        "Name the column if it matters to the analysis.");

    public static readonly ValidationRule NoIdentifiers = new("no-identifiers", WholeFile, Information, PublishedByMinistryOfJustice,
        "The file has no PNC ID.",
        "Add PNC IDs if you hold them: more people can then be found, with more certainty.");

    public static readonly ValidationRule EncodingNotUtf8 = new("encoding-windows-1252", WholeFile, Information, WorkbenchDefault,
        "The file is not UTF-8; it was read as Windows-1252.",
        "Check that names with accents look right, or save the file as CSV UTF-8.");

    public static readonly ValidationRule TooFewPeople = new("too-few-people", WholeFile, Error, JusticeDataLabFaq,
        "There are too few people to analyse.",
        "Include everyone you have registered, several years of the service, or several sites of it.");

    public static readonly ValidationRule SeveralOrganisations = new("several-organisations", WholeFile, Error, JusticeDataLabFaq,
        "The file names more than one organisation.",
        "Send one request for each organisation: two organisations cannot be analysed together.");

    public static readonly ValidationRule SeveralServices = new("several-services", WholeFile, Error, JusticeDataLabFaq,
        "The file names more than one service or intervention.",
        "Send one request for each service: two services cannot be analysed together.");

    public static readonly ValidationRule OutcomeColumn = new("outcome-column", WholeFile, Warning, JusticeDataLabFaq,
        "A column seems to say who reoffended, so people may have been selected by it.",
        "Say whether anyone was left out because they reoffended, and remove the column.");

    public static readonly ValidationRule FurtherSheets = new("further-sheets", WholeFile, Information, WorkbenchDefault,
        "The workbook has further sheets; only the first was read.",
        "Check that everyone is on the first sheet, and remove sheets that are not needed.");
}
