using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Applies the rules of an analysis set to one person at a time, treated or of the pool, in the order of the attrition table.</summary>
internal sealed class PersonExaminer
{
    private readonly IndexedCohort _cohort;
    private readonly LinkedCohort _linked;
    private readonly AnalysisSetRules _rules;
    private readonly IReadOnlyList<Covariate> _exactOn;
    private readonly Dictionary<string, IndexedPerson> _treated;
    private readonly LagTable _lags;
    private readonly PoolEvents _poolEvents;

    public PersonExaminer(IndexedCohort cohort, LinkedCohort linked, AnalysisSetRules rules)
    {
        _cohort = cohort;
        _linked = linked;
        _rules = rules;
        _exactOn = CovariateDictionary.ExactOn(rules.Covariates);
        _treated = cohort.People.ToDictionary(person => person.PersonId, StringComparer.Ordinal);
        _lags = new LagTable(cohort.People.Where(person => person.InWindow), rules.Seed);
        _poolEvents = new PoolEvents(cohort.Window, rules.Delivery, rules.Index.PoolEventChoice, rules.Seed);
        Covariates = CovariateDictionary.For(rules.Covariates);
    }

    public IReadOnlyList<Covariate> Covariates { get; }

    /// <summary>What becomes of a person; null when they are neither in the cohort nor have an index event of the pool.</summary>
    public Examination? Examine(PersonHistory history)
    {
        var examination = _treated.TryGetValue(history.Person.PersonId, out var person) ? OfTreated(history, person) : OfPool(history);
        return examination is { Reason: null } ? Measure(history, examination) : examination;
    }

    public CovariateContext ContextOf(PersonHistory history, IndexDisposal index) => new(history, index, _rules.Covariates.AssessmentWithinMonths);

    private Examination OfTreated(PersonHistory history, IndexedPerson person)
    {
        var index = IndexDisposal.Of(history.Disposals, IndexKinds.Of(_rules.Delivery)).First(entry => entry.DisposalId == person.DisposalId);
        return new Examination
        {
            Treated = person,
            Index = index,
            Stratum = person.Stratum,
            Lag = person.StartLagDays,
            Reason = person.InWindow ? Eligibility.ReasonAgainst(history, index, _rules) : AttritionReason.OutsideDataWindow,
        };
    }

    private Examination? OfPool(PersonHistory history)
    {
        if (_poolEvents.Choose(history) is not { } index) return null;
        var reason = _linked.PoolExclusions.Contains(history.Person.PersonId)
            ? AttritionReason.MayBeInCohort
            : Eligibility.ReasonAgainst(history, index, _rules);
        if (reason is not null) return new Examination { Index = index, Reason = reason };

        var stratum = Stratum.Of(ContextOf(history, index), _exactOn);
        var lag = _lags.Draw(stratum, history.Person.PersonId);
        return new Examination { Index = index, Stratum = stratum, Lag = lag, Reason = lag is null ? AttritionReason.NoTreatedInStratum : null };
    }

    // Outcome and covariates, with the last two reasons for leaving.
    private Examination Measure(PersonHistory history, Examination examination)
    {
        var (index, lag) = (examination.Index, examination.Lag!.Value);
        var outcome = ReoffendingOutcome.Derive(history.Disposals, index.IndexDate);
        var lagApplies = examination.Treated is not null || _rules.Index.LagRule is not LagRule.TreatedOnly;
        if (lagApplies && outcome.DaysToFirst <= lag) return examination with { Reason = AttritionReason.ReoffendedWithinLag };
        var dayZero = index.IndexDate;
        if (_rules.Index.LagRule is LagRule.Restart)
        {
            dayZero = dayZero.AddDays(lag);
            if (!_cohort.Window.Contains(dayZero)) return examination with { Reason = AttritionReason.OutsideDataWindow };
            if (history.Disposals.Any(offence => ProvenReoffence.CountsBetween(offence, index.IndexDate, dayZero))) return examination with { Reason = AttritionReason.ReoffendedWithinLag };
            outcome = ReoffendingOutcome.Derive(history.Disposals, dayZero);
        }

        var context = ContextOf(history, index);
        var values = Covariates.Select(covariate => covariate.Measure(context)).ToArray();
        return examination with
        {
            DayZero = dayZero,
            Outcome = outcome,
            Values = values,
            Assessed = context.Assessment.Count > 0,
            Reason = Covariates.Where((covariate, position) => covariate.Mandatory && values[position].IsMissing).Any()
                ? AttritionReason.MissingMandatoryCovariate
                : null,
        };
    }
}
