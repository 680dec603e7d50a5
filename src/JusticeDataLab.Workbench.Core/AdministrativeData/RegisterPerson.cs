namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>What linking reads of one person: the identifiers and every name they were recorded under.</summary>
/// <param name="Person">The person.</param>
/// <param name="Names">Their names in order of name_id; never empty in a whole register.</param>
[TypeFormatterSource]
public sealed record RegisterPerson(PersonRecord Person, IReadOnlyList<NameRecord> Names);
