namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>What the analysis reads of one person: everything recorded about them but their names.</summary>
/// <param name="Person">The person.</param>
/// <param name="Disposals">Their offences, ordered by disposal date, disposal_id and offence_id.</param>
/// <param name="Programmes">Accredited programmes, by start date.</param>
/// <param name="Employment">Employment and benefit spells, by start date.</param>
/// <param name="Assessments">Assessment answers, by date and question; empty when the snapshot has none.</param>
[TypeFormatterSource]
public sealed record PersonHistory(
    PersonRecord Person,
    IReadOnlyList<DisposalRecord> Disposals,
    IReadOnlyList<ProgrammeRecord> Programmes,
    IReadOnlyList<EmploymentSpell> Employment,
    IReadOnlyList<AssessmentAnswer> Assessments);
