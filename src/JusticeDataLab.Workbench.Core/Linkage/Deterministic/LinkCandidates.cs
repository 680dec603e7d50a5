using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;

namespace JusticeDataLab.Workbench.Core.Linkage.Deterministic;

/// <summary>Who may be whom: for each cohort row, the people found and the best pass that found each of them.</summary>
internal sealed class LinkCandidates(int rows)
{
    private readonly Dictionary<string, LinkPass>?[] _byRow = new Dictionary<string, LinkPass>?[rows];

    private readonly HashSet<int> _accepted = [];
    private readonly HashSet<int> _rejected = [];

    /// <summary>Everyone found for any row.</summary>
    public HashSet<string> Everyone => _byRow.OfType<Dictionary<string, LinkPass>>().SelectMany(found => found.Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>Decisions of clerical review that were followed.</summary>
    public int Applied { get; private set; }

    /// <summary>Whether clerical review accepted somebody for a row.</summary>
    public bool IsAccepted(int row) => _accepted.Contains(row);

    /// <summary>Whether clerical review rejected somebody for a row.</summary>
    public bool IsRejected(int row) => _rejected.Contains(row);

    public void Add(int row, string personId, LinkPass pass)
    {
        var found = _byRow[row] ??= new Dictionary<string, LinkPass>(StringComparer.Ordinal);
        if (!found.TryGetValue(personId, out var best) || pass < best) found[personId] = pass;
    }

    /// <summary>Follows clerical review: whoever is rejected is out, and beside somebody accepted everyone else is.</summary>
    public void Apply(CurrentDecisions decisions, IReadOnlyList<CohortRecord> records, PersonKeyring keyring)
    {
        for (var row = 0; row < _byRow.Length && decisions.Given > 0; row++)
        {
            if (_byRow[row] is not { } found) continue;
            foreach (var decision in decisions.On(records[row].RecordKey).OrderByDescending(decision => decision.Verdict))
            {
                if (found.Keys.FirstOrDefault(personId => keyring.KeyOf(personId) == decision.Person) is not { } person) continue;
                Applied++;
                if (decision.Verdict == ClericalVerdict.Rejected)
                {
                    found.Remove(person);
                    _rejected.Add(row);
                    continue;
                }

                _byRow[row] = new Dictionary<string, LinkPass>(StringComparer.Ordinal) { [person] = found[person] };
                _accepted.Add(row);
            }
        }
    }

    /// <summary>The first pass that found anyone for a row, and whom it found in order of person_id; null when nobody was found.</summary>
    public (LinkPass Pass, IReadOnlyList<string> People)? Best(int row)
    {
        if (_byRow[row] is not { Count: > 0 } found) return null;
        var pass = found.Values.Min();
        return (pass, [.. found.Where(entry => entry.Value == pass).Select(entry => entry.Key).Order(StringComparer.Ordinal)]);
    }
}
