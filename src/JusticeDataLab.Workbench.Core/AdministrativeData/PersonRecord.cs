namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One row of table <c>persons</c>: a person known to the justice system.</summary>
/// <param name="PersonId">Identifier in the snapshot, compared ordinally. Never leaves linking.</param>
/// <param name="PncId">Police National Computer identifier in canonical form, or null.</param>
/// <param name="Cro">Criminal Records Office number in canonical form, or null.</param>
/// <param name="PrisonNumber">Prison number, or null.</param>
/// <param name="DateOfBirth">Date of birth, or null when unknown.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Ethnicity">Ethnicity code as recorded (<c>W1</c>, <c>B2</c> …), or null.</param>
/// <param name="Nationality">Nationality: <c>UK</c>, <c>foreign</c>, or null when unknown.</param>
/// <param name="FirstContactDate">First contact with the justice system, or null.</param>
[TypeFormatterSource]
public sealed record PersonRecord(
    string PersonId,
    string? PncId,
    string? Cro,
    string? PrisonNumber,
    DateOnly? DateOfBirth,
    Sex Sex,
    string? Ethnicity,
    string? Nationality,
    DateOnly? FirstContactDate)
{
    /// <summary>The kind of record only: what it says of a person never reaches a message.</summary>
    public override string ToString() => nameof(PersonRecord);
}
