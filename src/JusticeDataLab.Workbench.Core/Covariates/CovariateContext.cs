using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.IndexEvents;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>
/// What may be known of a person on the day before the index date. Records of the index date or later are cut away
/// here, once, so that no covariate can look into the future. The index disposal itself is known: it is what the
/// person was sentenced for.
/// </summary>
internal sealed class CovariateContext
{
    public CovariateContext(PersonHistory history, IndexDisposal index, int? assessmentWithinMonths = null)
    {
        Person = history.Person;
        Index = index;
        var day = index.IndexDate;
        Previous = [.. history.Disposals.Where(row =>
            row.DisposalDate < day
            && row.DisposalId != index.DisposalId
            && row.DisposalType is not DisposalType.PenaltyNotice)];
        Sanctions = [.. Previous.DistinctBy(row => row.DisposalId)];
        Programmes = [.. history.Programmes.Where(programme => programme.StartDate < day)];
        Employment = [.. history.Employment.Where(spell => spell.StartDate < day)];
        Assessment = LastAssessment(history, day, assessmentWithinMonths is { } months ? day.AddMonths(-months) : DateOnly.MinValue);
    }

    public PersonRecord Person { get; }

    public IndexDisposal Index { get; }

    public DateOnly IndexDate => Index.IndexDate;

    /// <summary>Earlier offences, one row each; penalty notices are not sanctions.</summary>
    public IReadOnlyList<DisposalRecord> Previous { get; }

    /// <summary>Earlier sanctions: one row for each earlier occasion.</summary>
    public IReadOnlyList<DisposalRecord> Sanctions { get; }

    public IReadOnlyList<ProgrammeRecord> Programmes { get; }

    public IReadOnlyList<EmploymentSpell> Employment { get; }

    /// <summary>Answers of the last assessment: question and score; empty when there is none.</summary>
    public IReadOnlyDictionary<string, int> Assessment { get; }

    /// <summary>Whole years of age on a day, or null when the date of birth is unknown.</summary>
    public int? AgeOn(DateOnly day) => Person.DateOfBirth is { } born ? Ages.WholeYears(born, day) : null;

    /// <summary>Years between two days of the person's life.</summary>
    public static double YearsBetween(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) / 365.25;

    private static Dictionary<string, int> LastAssessment(PersonHistory history, DateOnly before, DateOnly from)
    {
        var answers = history.Assessments.Where(answer => from <= answer.AssessmentDate && answer.AssessmentDate < before).ToList();
        if (answers.Count == 0) return [];
        var last = answers.Max(answer => answer.AssessmentDate);
        // An answer that was corrected the same day stands once, with the higher need.
        return answers.Where(answer => answer.AssessmentDate == last)
            .GroupBy(answer => answer.Question, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(answer => answer.Score), StringComparer.Ordinal);
    }
}
