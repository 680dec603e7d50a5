namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>A reviewer's decision on a pair: a submitted record and a person on the register, without names.</summary>
/// <param name="RecordKey">Key of the cohort record.</param>
/// <param name="Person">The person, as this request's pseudonym.</param>
/// <param name="Verdict">Whether the two are one person.</param>
[TypeFormatterSource]
public sealed record ClericalDecision(string RecordKey, PersonKey Person, ClericalVerdict Verdict);
