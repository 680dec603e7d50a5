using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Streams the register once and keeps whoever can be analysed, treated or pool.</summary>
public sealed class AnalysisSetBuilder
{
    private readonly IndexedCohort _cohort;
    private readonly LinkedCohort _linked;
    private readonly AnalysisSetRules _settings;
    private readonly PersonKeyring _keyring;
    private readonly IReadOnlyList<Covariate> _covariates;
    private readonly IReadOnlyList<Covariate> _exactOn;
    private readonly Dictionary<string, IndexedPerson> _treated;
    private readonly LagTable _lags;
    private readonly PoolEvents _poolEvents;
    private readonly LossCounter _losses = new();
    private readonly List<AnalysisPerson> _people = [];
    private readonly IReadOnlyList<CovariateColumnBuilder> _columns;
    private int _poolStart;

    private AnalysisSetBuilder(IndexedCohort cohort, LinkedCohort linked, PersonKeyring keyring, AnalysisSetRules settings)
    {
        _cohort = cohort;
        _linked = linked;
        _keyring = keyring;
        _settings = settings;
        _covariates = CovariateDictionary.For(settings.Covariates);
        _exactOn = CovariateDictionary.ExactOn(settings.Covariates);
        _columns = [.. _covariates.Select(covariate => new CovariateColumnBuilder(covariate))];
        _treated = cohort.People.ToDictionary(person => person.PersonId, StringComparer.Ordinal);
        _lags = new LagTable(cohort.People.Where(person => person.InWindow), settings.Seed);
        _poolEvents = new PoolEvents(cohort.Window, settings.Delivery, settings.Index.PoolEventChoice, settings.Seed);
    }

    /// <summary>Builds the analysis set: eligibility, comparison pool, covariates and outcomes.</summary>
    /// <param name="review">The submission.</param>
    /// <param name="linked">Who they are; people who may be in the cohort never enter the pool.</param>
    /// <param name="cohort">Their index disposals.</param>
    /// <param name="data">The administrative data.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="settings">The rules.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static AnalysisSet Build(
        SubmissionReview review,
        LinkedCohort linked,
        IndexedCohort cohort,
        IAdministrativeData data,
        PersonKeyring keyring,
        AnalysisSetRules settings,
        CancellationToken cancellation = default)
    {
        var builder = new AnalysisSetBuilder(cohort, linked, keyring, settings);
        foreach (var history in data.Histories(cancellation: cancellation)) builder.Consider(history);
        return builder.Finish(review);
    }

    private void Consider(PersonHistory history)
    {
        if (_treated.TryGetValue(history.Person.PersonId, out var person)) ConsiderTreated(history, person);
        else ConsiderPool(history);
    }

    private void ConsiderTreated(PersonHistory history, IndexedPerson person)
    {
        if (!person.InWindow)
        {
            _losses.Cohort(AttritionReason.OutsideDataWindow);
            return;
        }

        var index = IndexDisposal.Of(history.Disposals, IndexKinds.Of(_settings.Delivery)).First(entry => entry.DisposalId == person.DisposalId);
        var reason = Eligibility.ReasonAgainst(history, index, _settings)
            ?? Include(history, index, person.Stratum, person.StartLagDays, person);
        if (reason is { } lost) _losses.Cohort(lost);
    }

    private void ConsiderPool(PersonHistory history)
    {
        if (_poolEvents.Choose(history) is not { } index) return;
        _poolStart++;
        if (ReasonAgainstPool(history, index) is { } reason) _losses.Pool(reason);
    }

    private AttritionReason? ReasonAgainstPool(PersonHistory history, IndexDisposal index)
    {
        if (_linked.PoolExclusions.Contains(history.Person.PersonId)) return AttritionReason.MayBeInCohort;
        if (Eligibility.ReasonAgainst(history, index, _settings) is { } reason) return reason;
        var stratum = Stratum.Of(new CovariateContext(history, index), _exactOn);
        return _lags.Draw(stratum, history.Person.PersonId) is { } lag
            ? Include(history, index, stratum, lag, null)
            : AttritionReason.NoTreatedInStratum;
    }

    // Outcome and covariates, with the last two reasons for leaving; null when the person is in.
    private AttritionReason? Include(PersonHistory history, IndexDisposal index, string stratum, int lag, IndexedPerson? treated)
    {
        var outcome = ReoffendingOutcome.Derive(history.Disposals, index.IndexDate);
        var lagApplies = treated is not null || _settings.Index.LagRule is not LagRule.TreatedOnly;
        if (lagApplies && outcome.DaysToFirst <= lag) return AttritionReason.ReoffendedWithinLag;
        var dayZero = index.IndexDate;
        if (_settings.Index.LagRule is LagRule.Restart)
        {
            dayZero = dayZero.AddDays(lag);
            if (!_cohort.Window.Contains(dayZero)) return AttritionReason.OutsideDataWindow;
            if (history.Disposals.Any(offence => ProvenReoffence.CountsBetween(offence, index.IndexDate, dayZero))) return AttritionReason.ReoffendedWithinLag;
            outcome = ReoffendingOutcome.Derive(history.Disposals, dayZero);
        }

        var context = new CovariateContext(history, index);
        var values = _covariates.Select(covariate => covariate.Measure(context)).ToArray();
        if (_covariates.Where((covariate, position) => covariate.Mandatory && values[position].IsMissing).Any())
            return AttritionReason.MissingMandatoryCovariate;

        for (var position = 0; position < values.Length; position++) _columns[position].Add(values[position]);
        _people.Add(new AnalysisPerson
        {
            Person = treated?.Person ?? _keyring.KeyOf(history.Person.PersonId),
            CohortRow = treated?.RowNumber,
            IndexDate = dayZero,
            Stratum = stratum,
            StartLagDays = lag,
            Outcome = outcome,
        });
        return null;
    }

    private AnalysisSet Finish(SubmissionReview review)
    {
        // The same person twice is found by validation, in equal names, or by linking, in one person of the register.
        var twice = _linked.Links.Count(link => link.SamePersonAsRow is not null);
        _losses.Cohort(AttritionReason.RecordNotUsable, review.RowsWithErrors);
        _losses.Cohort(AttritionReason.SamePersonTwice, review.RowCount - review.RowsWithErrors - _linked.Links.Count + twice);
        _losses.Cohort(AttritionReason.NotLinked, _linked.Links.Count - twice - _linked.Linked);
        _losses.Cohort(AttritionReason.NoSuitableSentence, _cohort.WithoutSentence);
        return new AnalysisSet(_people, [.. _columns.Select(column => column.Build())], _losses.Table(review.RowCount, _poolStart));
    }
}
