namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>The code lists of the administrative tables.</summary>
public static class AdministrativeCodes
{
    /// <summary>Sex.</summary>
    public static Codes<Sex> Sex { get; } = new(
        ("M", AdministrativeData.Sex.Male),
        ("F", AdministrativeData.Sex.Female),
        ("N", AdministrativeData.Sex.NotKnown),
        ("NS", AdministrativeData.Sex.NotKnown));

    /// <summary>Court class.</summary>
    public static Codes<CourtClass> CourtClass { get; } = new(
        ("indictable_only", AdministrativeData.CourtClass.IndictableOnly),
        ("either_way", AdministrativeData.CourtClass.EitherWay),
        ("summary", AdministrativeData.CourtClass.Summary));

    /// <summary>Disposal type.</summary>
    public static Codes<DisposalType> DisposalType { get; } = new(
        ("custody", AdministrativeData.DisposalType.Custody),
        ("suspended_sentence", AdministrativeData.DisposalType.SuspendedSentence),
        ("community_order", AdministrativeData.DisposalType.CommunityOrder),
        ("fine", AdministrativeData.DisposalType.Fine),
        ("conditional_discharge", AdministrativeData.DisposalType.ConditionalDischarge),
        ("caution", AdministrativeData.DisposalType.Caution),
        ("reprimand_warning", AdministrativeData.DisposalType.ReprimandWarning),
        ("penalty_notice", AdministrativeData.DisposalType.PenaltyNotice));

    /// <summary>Offence group.</summary>
    public static Codes<OffenceGroup> OffenceGroup { get; } = new(
        ("violence", AdministrativeData.OffenceGroup.Violence),
        ("robbery", AdministrativeData.OffenceGroup.Robbery),
        ("public_order", AdministrativeData.OffenceGroup.PublicOrder),
        ("sexual_adult", AdministrativeData.OffenceGroup.SexualAdult),
        ("sexual_child", AdministrativeData.OffenceGroup.SexualChild),
        ("soliciting", AdministrativeData.OffenceGroup.Soliciting),
        ("domestic_burglary", AdministrativeData.OffenceGroup.DomesticBurglary),
        ("other_burglary", AdministrativeData.OffenceGroup.OtherBurglary),
        ("theft", AdministrativeData.OffenceGroup.Theft),
        ("handling", AdministrativeData.OffenceGroup.Handling),
        ("fraud", AdministrativeData.OffenceGroup.Fraud),
        ("absconding_bail", AdministrativeData.OffenceGroup.AbscondingBail),
        ("taking_vehicles", AdministrativeData.OffenceGroup.TakingVehicles),
        ("theft_from_vehicles", AdministrativeData.OffenceGroup.TheftFromVehicles),
        ("other_motoring", AdministrativeData.OffenceGroup.OtherMotoring),
        ("drink_driving", AdministrativeData.OffenceGroup.DrinkDriving),
        ("criminal_damage", AdministrativeData.OffenceGroup.CriminalDamage),
        ("drug_import", AdministrativeData.OffenceGroup.DrugImport),
        ("drug_possession_supply", AdministrativeData.OffenceGroup.DrugPossessionSupply),
        ("other", AdministrativeData.OffenceGroup.Other));

    /// <summary>Name type.</summary>
    public static Codes<NameType> NameType { get; } = new(
        ("current", AdministrativeData.NameType.Current),
        ("alias", AdministrativeData.NameType.Alias));

    /// <summary>Kind of employment or benefit spell.</summary>
    public static Codes<EmploymentSpellKind> EmploymentSpellKind { get; } = new(
        ("p45", AdministrativeData.EmploymentSpellKind.P45Employment),
        ("jsa", AdministrativeData.EmploymentSpellKind.JobseekersAllowance),
        ("esa_ib", AdministrativeData.EmploymentSpellKind.EmploymentSupportOrIncapacity),
        ("income_support", AdministrativeData.EmploymentSpellKind.IncomeSupport));

    /// <summary>Ethnicity codes in use.</summary>
    public static IReadOnlyList<string> Ethnicity { get; } =
    [
        "A1", "A2", "A3", "A4", "A9", "B1", "B2", "B9", "M1", "M2", "M3", "M9", "O1", "O2", "O9",
        "W1", "W2", "W3", "W4", "W5", "W8", "W9", "NS", "UN", "Z1", "MERGE",
    ];

    /// <summary>Nationality.</summary>
    public static IReadOnlyList<string> Nationality { get; } = ["UK", "foreign"];
}
