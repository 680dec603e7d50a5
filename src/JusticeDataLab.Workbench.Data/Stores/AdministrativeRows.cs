using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>Reads a row of each administrative table into its record. Column numbers follow the schema.</summary>
internal static class AdministrativeRows
{
    public static PersonRecord Person(TableReader row) => new(
        row.Text(0),
        row.OptionalText(1),
        row.OptionalText(2),
        row.OptionalText(3),
        row.OptionalDate(4),
        row.Code(5, AdministrativeCodes.Sex, Sex.NotKnown),
        row.OptionalText(6),
        row.OptionalText(7),
        row.OptionalDate(8));

    public static NameRecord Name(TableReader row) => new(
        row.Text(0),
        row.Text(1),
        row.OptionalText(2),
        row.OptionalText(3),
        row.OptionalText(4),
        row.Code(5, AdministrativeCodes.NameType),
        row.OptionalDate(6));

    public static DisposalRecord Disposal(TableReader row) => new()
    {
        PersonId = row.Text(0),
        DisposalId = row.Text(1),
        OffenceId = row.Text(2),
        OffenceDate = row.Date(3),
        DisposalDate = row.Date(4),
        OffenceCode = row.Text(5),
        OffenceGroup = row.Code(6, AdministrativeCodes.OffenceGroup),
        CourtClass = row.Code(7, AdministrativeCodes.CourtClass),
        Recordable = row.Flag(8),
        Terrorism = row.Flag(9),
        DisposalType = row.Code(10, AdministrativeCodes.DisposalType),
        CustodyStartDate = row.OptionalDate(11),
        CustodialDays = row.OptionalNumber(12),
        ReleaseDate = row.OptionalDate(13),
        OrderStartDate = row.OptionalDate(14),
        OrderEndDate = row.OptionalDate(15),
        Breach = row.Flag(16),
        Region = row.OptionalText(17),
    };

    public static ProgrammeRecord Programme(TableReader row) =>
        new(row.Text(0), row.Text(1), row.Date(2), row.OptionalDate(3), row.Flag(4));

    public static EmploymentSpell Employment(TableReader row) =>
        new(row.Text(0), row.Code(1, AdministrativeCodes.EmploymentSpellKind), row.Date(2), row.OptionalDate(3));

    public static AssessmentAnswer Assessment(TableReader row) =>
        new(row.Text(0), row.Date(1), row.Text(2), row.OptionalNumber(3) ?? throw row.Fault(3, "a score is required"));
}
