using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>Compares everyone of one service's analysis set, treated and pool, with the truth.</summary>
internal sealed class ServiceComparison
{
    private const int IndexDateColumn = 7;
    private readonly ServicePlan _plan;
    private readonly DerivedSet _derived;
    private readonly HashSet<PersonKey> _located;
    private readonly Dictionary<PersonKey, int> _rowOf;
    private readonly IReadOnlyList<IReadOnlyList<string>> _rows;
    private readonly Dictionary<int, string?> _personOfRow;
    private readonly HashSet<string> _strata;
    private readonly int _longestLag;
    private readonly PersonComparison _comparison;

    public ServiceComparison(ServicePlan plan, RequestAnalysis analysis, IReadOnlyList<CohortTruthRow> cohort)
    {
        var set = analysis.BuildAnalysisSet();
        _plan = plan;
        _derived = new DerivedSet(set);
        _located = analysis.Locate().People.Select(person => person.Person).ToHashSet();
        _rowOf = analysis.Link().Links.Where(link => link.Person is not null).ToDictionary(link => link.Person!.Value, link => link.RowNumber);
        _rows = analysis.Inputs.Cohort.Rows;
        _personOfRow = cohort.ToDictionary(row => row.CohortRow, row => row.PersonId);
        _strata = analysis.Locate().People.Select(person => person.Stratum).ToHashSet();
        _longestLag = plan.People.Max(person => person.LagDays);
        _comparison = new PersonComparison(_derived, Mismatches, Shares);
    }

    public Mismatches Mismatches { get; } = new();

    public HazardShares Shares { get; } = new();

    public Tally Treated { get; } = new();

    public Tally Pool { get; } = new();

    public int Compared { get; private set; }

    /// <summary>People who have an index event of the service's kind and are not treated.</summary>
    public int PoolStart { get; private set; }

    /// <summary>Of them, those not in the pool for no reason that the generator knows of: they may be in the cohort.</summary>
    public int NotInPool { get; private set; }

    /// <summary>People of the cohort whom linking lost without a trace, so that they are in the pool.</summary>
    public int LostInPool { get; private set; }

    public void Compare(TruePerson person, PersonKey key)
    {
        var events = person.Career.Events.Where(item => item.IsCustody == (_plan.Service.Delivery != DeliverySetting.Community)).ToList();
        var row = _derived.RowOf(key);
        if (person.Service == _plan.Number && _rowOf.TryGetValue(key, out var cohortRow) && _personOfRow[cohortRow] == person.Id)
        {
            CompareTreated(person, events, cohortRow, row);
            return;
        }

        // Linked by the row of somebody else.
        if (_located.Contains(key)) return;
        if (events.Count == 0)
        {
            Mismatches.True("no index event", person.Id, row is null);
            return;
        }

        PoolStart++;
        if (row is null) NotInPool += IsOutByTruth(person, events) ? 0 : 1;
        else if (person.Service == _plan.Number) LostInPool++;
        else ComparePool(person, events, row.Value);
    }

    private void CompareTreated(TruePerson person, List<IndexEvent> events, int cohortRow, int? row)
    {
        // Someone sentenced again within the lag has an event nearer to the start than the one meant, which is taken unless
        // the organisation gave the date of the other.
        var meant = person.Career.Events[person.Treatment!.EventNumber];
        var start = meant.Day + person.Treatment.LagDays;
        var isGiven = _rows[cohortRow - 1][IndexDateColumn].Length > 0;
        var item = isGiven || _plan.Service.Delivery == DeliverySetting.Custody ? meant : events.FindAll(entry => entry.Day <= start).MaxBy(entry => entry.Day)!;
        Mismatches.Equal("treated person analysed", person.Id, !person.MustLeave(item, start - item.Day), row is not null);
        if (row is null) return;
        var found = _derived.People[row.Value];
        Mismatches.True("treated", person.Id, found.Treated);
        Mismatches.Equal("start lag", person.Id, start - item.Day, found.StartLagDays);
        CompareAt(person, item, row.Value, Treated);
    }

    private void ComparePool(TruePerson person, List<IndexEvent> events, int row)
    {
        var found = _derived.People[row];
        Mismatches.True("comparison person", person.Id, !found.Treated);
        if (events.Find(entry => entry.Day == found.IndexDate.DayNumber) is not { } item)
        {
            Mismatches.True("index date is that of an event", person.Id, holds: false);
            return;
        }

        Mismatches.True("comparison person analysed", person.Id, !person.MustLeave(item, found.StartLagDays));
        CompareAt(person, item, row, Pool);
    }

    private void CompareAt(TruePerson person, IndexEvent item, int row, Tally tally)
    {
        var found = _derived.People[row];
        Compared++;
        Mismatches.Equal("index date", person.Id, item.Day, found.IndexDate.DayNumber);
        _comparison.Outcomes(person, item, row);
        _comparison.Covariates(person, item, row);
        if (person.Chance(item, found.StartLagDays) is { } chance) tally.Add(chance, found.Outcome.Reoffended);
    }

    // One event is taken by a hash that the generator does not know, so any of them may be the reason.
    private bool IsOutByTruth(TruePerson person, List<IndexEvent> events) =>
        events.Exists(item => person.MustLeave(item, _longestLag) || !_strata.Contains(StratumOf(item)));

    private static string StratumOf(IndexEvent item) => FormattableString.Invariant(
        $"{(item.Covariates.Woman ? "Female" : "Male")} | {Core.AdministrativeData.AdministrativeCodes.DisposalType.CodeOf(item.Covariates.Type)} | {DateOnly.FromDayNumber(item.Day).Year}");
}
