using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;
using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>Explains how an analysis came to treat one person as it did, for checking by the analyst.</summary>
public static class PersonExplanations
{
    /// <summary>Explains a row of the cohort file.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="cohortRow">Row of the cohort file; 1 is the first below the header.</param>
    /// <exception cref="ArgumentOutOfRangeException">The file has no such row.</exception>
    public static PersonExplanation Explain(this RequestAnalysis analysis, int cohortRow)
    {
        var review = analysis.Validate();
        ArgumentOutOfRangeException.ThrowIfLessThan(cohortRow, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cohortRow, review.RowCount);
        var record = review.Records.FirstOrDefault(entry => entry.RowNumber == cohortRow);
        var link = analysis.Link().Links.FirstOrDefault(entry => entry.RowNumber == cohortRow);
        if (record is null || link is null)
        {
            var unusable = review.Findings.Any(finding => finding.Row == cohortRow && finding.Severity is Cohorts.Rules.FindingSeverity.Error);
            return Early(cohortRow, unusable ? AttritionReason.RecordNotUsable : AttritionReason.SamePersonTwice);
        }

        if (link.SamePersonAsRow is not null) return Early(cohortRow, AttritionReason.SamePersonTwice);
        if (link.PersonId is not { } personId || link.Person is not { } person) return Early(cohortRow, AttritionReason.NotLinked);
        var history = HistoryOf(analysis, personId);
        if (analysis.Locate().People.Any(entry => entry.RowNumber == cohortRow)) return Explainer(analysis).Explain(history, person)!;
        // Without any date of the intervention there is none to count from either.
        return PersonExplainer.WithoutSentence(history, person, cohortRow, record.InterventionDate ?? record.IndexDate ?? analysis.Inputs.Data.Snapshot.IndexFrom);
    }

    /// <summary>Explains a person by their pseudonym, treated or of the pool.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="person">The pseudonym, as the analysis set and the links show it.</param>
    /// <exception cref="ArgumentException">Nobody on the register has the pseudonym, or they are neither in the cohort nor have an index event of the pool.</exception>
    public static PersonExplanation Explain(this RequestAnalysis analysis, PersonKey person)
    {
        if (analysis.Link().Links.FirstOrDefault(link => link.Person == person) is { } link) return analysis.Explain(link.RowNumber);
        var keyring = analysis.Inputs.Keyring;
        var personId = analysis.Inputs.Data.Register().Select(entry => entry.Person.PersonId).FirstOrDefault(id => keyring.KeyOf(id) == person)
            ?? throw new ArgumentException("Nobody on the register has this pseudonym in this request.", nameof(person));
        return Explainer(analysis).Explain(HistoryOf(analysis, personId), person)
            ?? throw new ArgumentException("The person is not in the cohort and has no index event of the pool.", nameof(person));
    }

    private static PersonExplainer Explainer(RequestAnalysis analysis) =>
        new(new PersonExaminer(analysis.Locate(), analysis.Link(), AnalysisSetRules.Of(analysis.Inputs.Request)));

    private static PersonHistory HistoryOf(RequestAnalysis analysis, string personId) =>
        analysis.Inputs.Data.Histories(new HashSet<string>(StringComparer.Ordinal) { personId }).Single();

    private static PersonExplanation Early(int row, AttritionReason reason) =>
        new() { Person = default, CohortRow = row, Reason = reason, DaysFrom = "" };
}
