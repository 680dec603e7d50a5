namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One row of table <c>programmes</c>: attendance at an accredited programme.</summary>
/// <param name="PersonId">Who attended.</param>
/// <param name="Programme">Name of the programme.</param>
/// <param name="StartDate">First day.</param>
/// <param name="EndDate">Last day, or null when unknown or still going on.</param>
/// <param name="Completed">Whether it was completed.</param>
[TypeFormatterSource]
public sealed record ProgrammeRecord(string PersonId, string Programme, DateOnly StartDate, DateOnly? EndDate, bool Completed)
{
    /// <summary>The kind of record only: what it says of a person never reaches a message.</summary>
    public override string ToString() => nameof(ProgrammeRecord);
}
