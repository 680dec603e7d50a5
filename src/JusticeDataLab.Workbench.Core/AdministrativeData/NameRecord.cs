namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One row of table <c>names</c>: a name, and the date of birth given with it, that a person was recorded under.</summary>
/// <param name="PersonId">Whose name it is.</param>
/// <param name="NameId">Identifier of the name record.</param>
/// <param name="Forename">Forename, or null.</param>
/// <param name="MiddleNames">Middle names, or null.</param>
/// <param name="Surname">Surname, or null.</param>
/// <param name="NameType">Current name or alias.</param>
/// <param name="DateOfBirth">Date of birth given with this name, or null.</param>
[TypeFormatterSource]
public sealed record NameRecord(
    string PersonId,
    string NameId,
    string? Forename,
    string? MiddleNames,
    string? Surname,
    NameType NameType,
    DateOnly? DateOfBirth)
{
    /// <summary>The kind of record only: what it says of a person never reaches a message.</summary>
    public override string ToString() => nameof(NameRecord);
}
