using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Deterministic;

/// <summary>Cleaned copies of what identifies a person, from either side. Personal: never shown.</summary>
internal sealed record LinkageIdentity(
    string Surname,
    string Forename,
    DateOnly? DateOfBirth,
    Sex Sex,
    string? PncId,
    string? Cro,
    string? PrisonNumber)
{
    public bool HasBothNames => Surname.Length > 0 && Forename.Length > 0;

    public static LinkageIdentity Of(CohortRecord record) => new(
        TextFolding.CleanName(record.Surname),
        TextFolding.CleanName(record.Forename),
        record.DateOfBirth,
        record.Sex,
        record.PncId,
        record.Cro,
        record.PrisonNumber);

    /// <summary>One identity a name record; a date of birth given with an alias counts beside the person's own.</summary>
    public static IEnumerable<LinkageIdentity> AllOf(RegisterPerson entry)
    {
        foreach (var name in entry.Names)
        {
            var identity = new LinkageIdentity(
                TextFolding.CleanName(name.Surname),
                TextFolding.CleanName(name.Forename),
                entry.Person.DateOfBirth,
                entry.Person.Sex,
                entry.Person.PncId,
                entry.Person.Cro,
                entry.Person.PrisonNumber);
            yield return identity;
            if (name.DateOfBirth is { } alias && alias != entry.Person.DateOfBirth) yield return identity with { DateOfBirth = alias };
        }
    }

    /// <summary>Whether two submitted rows are one person: they share an identifier, or both names and the date of birth.</summary>
    public bool IsSamePersonAs(LinkageIdentity other) =>
        (PncId is not null && PncId == other.PncId)
        || (PrisonNumber is not null && PrisonNumber == other.PrisonNumber)
        || (Cro is not null && Cro == other.Cro)
        || (DateOfBirth is not null && Surname == other.Surname && Forename == other.Forename && DateOfBirth == other.DateOfBirth);

    public override string ToString() => nameof(LinkageIdentity);
}
