using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>
/// The candidates that clerical review has decided. An accepted pair is certain and the other candidates of its row are
/// out; a rejected pair is out. Both count in training as well as in the decision.
/// </summary>
internal sealed class ReviewedPairs
{
    // log2 odds of an accepted pair: more than any agreement adds up to, and still a number whose power of two is finite.
    private const double Certain = 200;

    private readonly CandidateTable _table;
    private readonly Dictionary<int, int> _acceptedAt = [];
    private readonly Dictionary<int, List<int>> _rejectedAt = [];

    private ReviewedPairs(CandidateTable table) => _table = table;

    /// <summary>Decisions on pairs that are among the candidates.</summary>
    public int Applied { get; private set; }

    /// <summary>Decisions on pairs that are not, because the cohort or the register has changed.</summary>
    public int NotApplied { get; private set; }

    /// <summary>Finds the candidates that decisions are about.</summary>
    /// <exception cref="ClericalDecisionException">Decisions contradict one another.</exception>
    public static ReviewedPairs Of(
        IReadOnlyList<ClericalDecision>? decisions, IReadOnlyList<CohortRecord> records, CandidateTable table, PersonKeyring keyring)
    {
        var current = CurrentDecisions.Of(decisions, records);
        var reviewed = new ReviewedPairs(table);
        for (var position = 0; position < table.Rows.Count && current.Given > 0; position++)
        {
            if (current.On(records[table.Rows[position]].RecordKey) is { Count: > 0 } own) reviewed.Apply(position, own, keyring);
        }

        reviewed.NotApplied = current.Given - reviewed.Applied;
        return reviewed;
    }

    /// <summary>Whether review accepted somebody for a position.</summary>
    public bool Accepts(int position) => _acceptedAt.ContainsKey(position);

    /// <summary>Whether review rejected somebody for a position.</summary>
    public bool Rejects(int position) => _rejectedAt.ContainsKey(position);

    /// <summary>Whether review rejected a candidate of a position.</summary>
    public bool IsRejected(int position, int candidate) => _rejectedAt.TryGetValue(position, out var rejected) && rejected.Contains(candidate);

    /// <summary>The weights as review leaves them: the same ones when nothing was decided.</summary>
    public double[] Settle(double[] weights)
    {
        if (Applied == 0) return weights;
        var settled = (double[])weights.Clone();
        foreach (var at in _rejectedAt.Values.SelectMany(rejected => rejected)) settled[at] = double.NegativeInfinity;
        foreach (var (position, accepted) in _acceptedAt)
        {
            settled.AsSpan(_table.Start(position).._table.End(position)).Fill(double.NegativeInfinity);
            settled[accepted] = Certain;
        }

        return settled;
    }

    private void Apply(int position, IReadOnlyList<ClericalDecision> decisions, PersonKeyring keyring)
    {
        for (var at = _table.Start(position); at < _table.End(position); at++)
        {
            var person = keyring.KeyOf(_table.PersonId(at));
            if (decisions.FirstOrDefault(decision => decision.Person == person) is not { } decision) continue;
            Applied++;
            if (decision.Verdict == ClericalVerdict.Accepted) _acceptedAt[position] = at;
            else if (_rejectedAt.TryGetValue(position, out var rejected)) rejected.Add(at);
            else _rejectedAt[position] = [at];
        }
    }
}
