using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>
/// The candidates of every submitted person. Submitted people stand in order of their record keys and candidates in
/// order of person_id, so that sums come out alike whatever the order of either file.
/// </summary>
internal sealed class CandidateTable
{
    private readonly int[] _starts;
    private readonly Candidate[] _candidates;
    private readonly string[] _personIds;

    private CandidateTable(int[] rows, int[] starts, Candidate[] candidates, string[] personIds)
    {
        Rows = rows;
        _starts = starts;
        _candidates = candidates;
        _personIds = personIds;
    }

    /// <summary>Positions of the submitted people in order of their record keys.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>Every candidate, those of one submitted person together.</summary>
    public ReadOnlySpan<Candidate> Candidates => _candidates;

    public int Count => _candidates.Length;

    /// <summary>First candidate of the n-th submitted person, in the order of <see cref="Rows"/>.</summary>
    public int Start(int position) => _starts[position];

    /// <summary>One past the last candidate of the n-th submitted person.</summary>
    public int End(int position) => _starts[position + 1];

    public string PersonId(int candidate) => _personIds[candidate];

    public static CandidateTable Of(LinkageContext context, ScanResult scan)
    {
        var rows = Enumerable.Range(0, context.Submitted.Count).ToArray();
        Array.Sort(Array.ConvertAll(rows, row => context.Submitted[row].RecordKey), rows, StringComparer.Ordinal);
        var positions = new int[rows.Length];
        for (var position = 0; position < rows.Length; position++) positions[rows[position]] = position;

        var order = Grouping.ByOwner(Array.ConvertAll(scan.Candidates, candidate => positions[candidate.Row]), rows.Length, out var starts);
        var candidates = Array.ConvertAll(order, at => WithNamesCounted(scan.Candidates[at], context, scan));
        var personIds = Array.ConvertAll(candidates, candidate => context.Register.People[candidate.Person]);
        for (var position = 0; position < rows.Length; position++)
            Array.Sort(personIds, candidates, starts[position], starts[position + 1] - starts[position], StringComparer.Ordinal);
        ShareIdentifiers(candidates, starts);
        return new CandidateTable(rows, starts, candidates, personIds);
    }

    // Only now is it known how many people have exactly the submitted name.
    private static Candidate WithNamesCounted(Candidate candidate, LinkageContext context, ScanResult scan)
    {
        var vector = candidate.Vector;
        var level = (NameLevel)vector.Level(Comparison.Name);
        if (level is not (NameLevel.Exact or NameLevel.Swapped)) return candidate;
        var others = (level == NameLevel.Exact ? scan.ExactNames : scan.SwappedNames)[candidate.Row] - 1;
        var counted = context.Surprise.WholeName(candidate.Forename, candidate.Surname, Math.Max(0, others));
        var assumed = context.Surprise.WholeName(candidate.Forename, candidate.Surname, others: 0);
        vector.Set(Comparison.Name, (int)level, vector.Surprise(Comparison.Name) + counted - assumed);
        return candidate with { Vector = vector };
    }

    // An identifier that several people have tells less: its surprise is shared among them.
    private static void ShareIdentifiers(Candidate[] candidates, int[] starts)
    {
        foreach (var comparison in new[] { Comparison.PncId, Comparison.Cro, Comparison.PrisonNumber })
        {
            for (var position = 0; position + 1 < starts.Length; position++)
            {
                var own = candidates.AsSpan(starts[position], starts[position + 1] - starts[position]);
                var holders = 0;
                foreach (ref var candidate in own) holders += candidate.Vector.Level(comparison) == (int)IdentifierLevel.Exact ? 1 : 0;
                if (holders < 2) continue;
                foreach (ref var candidate in own)
                {
                    if (candidate.Vector.Level(comparison) != (int)IdentifierLevel.Exact) continue;
                    var vector = candidate.Vector;
                    vector.Set(comparison, (int)IdentifierLevel.Exact, vector.Surprise(comparison) - Math.Log2(holders));
                    candidate = candidate with { Vector = vector };
                }
            }
        }
    }
}
