namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>The tables of a snapshot: one list that readers, writers, checks and the data dictionary share.</summary>
public static class AdministrativeSchema
{
    /// <summary>People.</summary>
    public static TableSchema Persons { get; } = new("persons", true, "a person known to the justice system",
    [
        Text("person_id", true, "identifier of the person in this snapshot"),
        Text("pnc_id", false, "Police National Computer identifier, canonical form"),
        Text("cro", false, "Criminal Records Office number, canonical form"),
        Text("prison_number", false, "prison number"),
        Date("date_of_birth", false, "date of birth"),
        Code("sex", false, "sex", AdministrativeCodes.Sex.All),
        Code("ethnicity", false, "ethnicity, as recorded", AdministrativeCodes.Ethnicity),
        Code("nationality", false, "nationality", AdministrativeCodes.Nationality),
        Date("first_contact_date", false, "first contact with the justice system"),
    ], [0]);

    /// <summary>Names, several a person.</summary>
    public static TableSchema Names { get; } = new("names", true, "a name that a person was recorded under",
    [
        Text("person_id", true, "whose name it is"),
        Text("name_id", true, "identifier of the name record"),
        Text("forename", false, "forename"),
        Text("middle_names", false, "middle names"),
        Text("surname", false, "surname"),
        Code("name_type", true, "current name or alias", AdministrativeCodes.NameType.All),
        Date("date_of_birth", false, "date of birth given with this name"),
    ], [0, 1]);

    /// <summary>Offences and what was done about them.</summary>
    public static TableSchema Disposals { get; } = new("disposals", true, "an offence; offences of one occasion share disposal_id",
    [
        Text("person_id", true, "who committed it"),
        Text("disposal_id", true, "the occasion on which it was dealt with"),
        Text("offence_id", true, "the offence"),
        Date("offence_date", true, "when it was committed"),
        Date("disposal_date", true, "when it was proven"),
        Text("offence_code", true, "offence code"),
        Code("offence_group", true, "offence group of the reconviction scale OGRS3", AdministrativeCodes.OffenceGroup.All),
        Code("court_class", true, "how it is tried", AdministrativeCodes.CourtClass.All),
        Flag("recordable", "whether it is a recordable offence"),
        Flag("terrorism", "whether it is a terrorism offence"),
        Code("disposal_type", true, "what was done about it", AdministrativeCodes.DisposalType.All),
        Date("custody_start_date", false, "start of custody, remand included"),
        Number("custodial_days", "length of the custodial sentence in days"),
        Date("release_date", false, "release from custody"),
        Date("order_start_date", false, "start of the community or suspended sentence order"),
        Date("order_end_date", false, "end of that order"),
        Flag("breach", "whether the row records a breach"),
        Text("region", false, "region"),
    ], [0, 4, 1, 2]);

    /// <summary>Accredited programmes.</summary>
    public static TableSchema Programmes { get; } = new("programmes", true, "attendance at an accredited programme",
    [
        Text("person_id", true, "who attended"),
        Text("programme", true, "name of the programme"),
        Date("start_date", true, "first day"),
        Date("end_date", false, "last day"),
        Flag("completed", "whether it was completed"),
    ], [0, 2, 1, 3]);

    /// <summary>Employment and benefit spells.</summary>
    public static TableSchema Employment { get; } = new("employment", true, "a spell of employment or on benefit, both days included",
    [
        Text("person_id", true, "whose spell it is"),
        Code("spell_kind", true, "employment, or which benefit", AdministrativeCodes.EmploymentSpellKind.All),
        Date("start_date", true, "first day"),
        Date("end_date", false, "last day"),
    ], [0, 2, 1, 3]);

    /// <summary>Risk and needs assessments; optional.</summary>
    public static TableSchema Assessments { get; } = new("assessments", false, "the answer to one question of an assessment",
    [
        Text("person_id", true, "who was assessed"),
        Date("assessment_date", true, "when"),
        Text("question", true, "question, named like S3Q4"),
        Number("score", "0 no problem, 1 some problem, 2 significant problem"),
    ], [0, 1, 2]);

    /// <summary>Every table, in the order in which a snapshot lists them.</summary>
    public static IReadOnlyList<TableSchema> Tables { get; } =
        [Persons, Names, Disposals, Programmes, Employment, Assessments];

    private static ColumnSchema Text(string name, bool required, string meaning) => new(name, ColumnType.Text, required, meaning, []);

    private static ColumnSchema Date(string name, bool required, string meaning) => new(name, ColumnType.Date, required, meaning, []);

    private static ColumnSchema Number(string name, string meaning) => new(name, ColumnType.WholeNumber, false, meaning, []);

    private static ColumnSchema Flag(string name, string meaning) => new(name, ColumnType.Flag, true, meaning, []);

    private static ColumnSchema Code(string name, bool required, string meaning, IReadOnlyList<string> codes) =>
        new(name, ColumnType.Code, required, meaning, codes);
}
