using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Streams the register once and keeps whoever can be analysed, treated or pool.</summary>
public sealed class AnalysisSetBuilder
{
    private readonly PersonExaminer _examiner;
    private readonly PersonKeyring _keyring;
    private readonly LossCounter _losses = new();
    private readonly List<AnalysisPerson> _people = [];
    private readonly IReadOnlyList<CovariateColumnBuilder> _columns;
    private readonly Dictionary<string, int> _rowsWithoutSentence;
    private readonly List<LeftOutPerson> _leftOut = [];
    private readonly DateOnly _firstDay;
    private int _poolStart;

    private AnalysisSetBuilder(PersonExaminer examiner, PersonKeyring keyring, LinkedCohort linked, IndexedCohort cohort)
    {
        var located = cohort.People.Select(person => person.PersonId).ToHashSet(StringComparer.Ordinal);
        _rowsWithoutSentence = linked.Links
            .Where(link => link.PersonId is { } id && !located.Contains(id))
            .ToDictionary(link => link.PersonId!, link => link.RowNumber, StringComparer.Ordinal);
        _examiner = examiner;
        _firstDay = cohort.Window.From;
        _keyring = keyring;
        _columns = [.. examiner.Covariates.Select(covariate => new CovariateColumnBuilder(covariate))];
    }

    /// <summary>Builds the analysis set: eligibility, comparison pool, covariates and outcomes.</summary>
    /// <param name="review">The submission.</param>
    /// <param name="linked">Who they are; people who may be in the cohort never enter the pool.</param>
    /// <param name="cohort">Their index disposals.</param>
    /// <param name="data">The administrative data.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static AnalysisSet Build(
        SubmissionReview review,
        LinkedCohort linked,
        IndexedCohort cohort,
        IAdministrativeData data,
        PersonKeyring keyring,
        AnalysisSetRules rules,
        CancellationToken cancellation = default)
    {
        var builder = new AnalysisSetBuilder(new PersonExaminer(cohort, linked, rules), keyring, linked, cohort);
        foreach (var history in data.Histories(Wanted(linked, cohort, data, rules, cancellation), cancellation)) builder.Consider(history);
        return builder.Finish(review, linked, cohort);
    }

    // Whoever can be of the pool, by what the store itself finds, and the people of the cohort; null for everyone.
    private static HashSet<string>? Wanted(LinkedCohort linked, IndexedCohort cohort, IAdministrativeData data, AnalysisSetRules rules, CancellationToken cancellation)
    {
        if (data.PeopleSentenced(IndexKinds.Of(rules.Delivery), cohort.Window, cancellation) is not { } sentenced) return null;
        return [.. sentenced, .. linked.Links.Select(link => link.PersonId).OfType<string>()];
    }

    private void Consider(PersonHistory history)
    {
        if (_rowsWithoutSentence.TryGetValue(history.Person.PersonId, out var row))
            _leftOut.Add(new LeftOutPerson(row, AttritionReason.NoSuitableSentence, ProfileCharacteristics.Of(history, _firstDay)));
        if (_examiner.Examine(history) is not { } examination) return;
        if (examination.Treated is null) _poolStart++;
        if (examination.Reason is { } reason) Lose(history, examination, reason);
        else Keep(history.Person.PersonId, examination);
    }

    private void Lose(PersonHistory history, Examination examination, AttritionReason reason)
    {
        if (examination.Treated is not { } treated)
        {
            _losses.Pool(reason);
            return;
        }

        _losses.Cohort(reason);
        _leftOut.Add(new LeftOutPerson(treated.RowNumber, reason, ProfileCharacteristics.Of(history, examination.Index)));
    }

    private void Keep(string personId, Examination examination)
    {
        for (var position = 0; position < examination.Values.Length; position++) _columns[position].Add(examination.Values[position]);
        _people.Add(new AnalysisPerson
        {
            Person = examination.Treated?.Person ?? _keyring.KeyOf(personId),
            CohortRow = examination.Treated?.RowNumber,
            IndexDate = examination.DayZero,
            Stratum = examination.Stratum,
            StartLagDays = examination.Lag!.Value,
            Outcome = examination.Outcome,
            Assessed = examination.Assessed,
        });
    }

    private AnalysisSet Finish(SubmissionReview review, LinkedCohort linked, IndexedCohort cohort)
    {
        // The same person twice is found by validation, in equal names, or by linking, in one person of the register.
        var twice = linked.Links.Count(link => link.SamePersonAsRow is not null);
        _losses.Cohort(AttritionReason.RecordNotUsable, review.RowsWithErrors);
        _losses.Cohort(AttritionReason.SamePersonTwice, review.RowCount - review.RowsWithErrors - linked.Links.Count + twice);
        _losses.Cohort(AttritionReason.NotLinked, linked.Links.Count - twice - linked.Linked);
        _losses.Cohort(AttritionReason.NoSuitableSentence, cohort.WithoutSentence);
        // Without any assessment there is nothing to compare risks and needs by.
        var covariates = _columns.Select(column => column.Build());
        if (!_people.Exists(person => person.Assessed)) covariates = covariates.Where(column => column.Covariate.Group is not CovariateGroup.RisksAndNeeds);
        return new AnalysisSet(_people, [.. covariates], _losses.Table(review.RowCount, _poolStart), [.. _leftOut.OrderBy(person => person.Row)]);
    }
}
