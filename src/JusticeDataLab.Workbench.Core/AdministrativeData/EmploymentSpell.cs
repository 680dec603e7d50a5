namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>One row of table <c>employment</c>: a spell of employment or on benefit, both days included.</summary>
/// <param name="PersonId">Whose spell it is.</param>
/// <param name="Kind">Employment, or which benefit.</param>
/// <param name="StartDate">First day.</param>
/// <param name="EndDate">Last day, or null when still going on at the extract date.</param>
[TypeFormatterSource]
public sealed record EmploymentSpell(string PersonId, EmploymentSpellKind Kind, DateOnly StartDate, DateOnly? EndDate)
{
    /// <summary>The kind of record only: what it says of a person never reaches a message.</summary>
    public override string ToString() => nameof(EmploymentSpell);
}
