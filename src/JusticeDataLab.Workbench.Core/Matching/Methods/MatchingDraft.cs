using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>The problem made ready (support applied, sorted, split into strata) and the result as it grows.</summary>
internal sealed class MatchingDraft
{
    public MatchingDraft(MatchingProblem problem, MatchingSettings settings)
    {
        Problem = problem;
        Settings = settings;
        Weights = new double[problem.Rows];
        InSupport = SupportRule.Apply(problem, settings.Support);
        var keys = settings.Ties == TieBreak.Key ? problem.Keys : null;
        TieRank = keys is null ? null : RankOf(keys);
        Groups = Split(Sorted(problem, TieRank));
        if (settings.Caliper is not { } caliper) return;
        CaliperRaw = caliper.Unit == CaliperUnit.Raw
            ? caliper.Width
            : caliper.Raw([.. Enumerable.Range(0, problem.Rows).Where(row => InSupport[row]).Select(row => problem.Score[row])]);
    }

    public MatchingProblem Problem { get; }

    public MatchingSettings Settings { get; }

    public bool[] InSupport { get; }

    public IReadOnlyList<StratumPeople> Groups { get; }

    public double[] Weights { get; }

    public List<MatchedPair> Pairs { get; } = [];

    public Dictionary<int, UnmatchedReason> Unmatched { get; } = [];

    public int[]? WithinCaliper { get; set; }

    public double? CaliperRaw { get; }

    public double? Largest { get; private set; }

    public int Ties { get; set; }

    // Place of every row in the order of the keys; null when the row itself decides.
    private int[]? TieRank { get; }

    /// <summary>Place of a row in the tie break.</summary>
    public int TieOrder(int row) => TieRank is null ? row : TieRank[row];

    /// <summary>Notes the distance of people matched to one another.</summary>
    public void Note(double distance) => Largest = Largest is { } largest ? Math.Max(largest, distance) : distance;

    private static int[] RankOf(string[] keys)
    {
        var order = new int[keys.Length];
        for (var row = 0; row < order.Length; row++) order[row] = row;
        Array.Sort((string[])keys.Clone(), order, StringComparer.Ordinal);
        var rank = new int[keys.Length];
        for (var place = 0; place < order.Length; place++)
        {
            if (place > 0 && keys[order[place]] == keys[order[place - 1]])
                throw new MatchingException($"Rows {order[place - 1] + 1} and {order[place] + 1} have the same key: every person needs a key of their own, or break ties by row.");
            rank[order[place]] = place;
        }

        return rank;
    }

    private static int[] Sorted(MatchingProblem problem, int[]? tieRank)
    {
        if (tieRank is null) return Ordering.Ascending(problem.Score);

        // Put the rows in key order first: the sort by score keeps it among equals.
        var byKey = new int[tieRank.Length];
        var scores = new double[tieRank.Length];
        for (var row = 0; row < tieRank.Length; row++)
        {
            byKey[tieRank[row]] = row;
            scores[tieRank[row]] = problem.Score[row];
        }

        return Array.ConvertAll(Ordering.Ascending(scores), place => byKey[place]);
    }

    private StratumPeople[] Split(int[] sorted)
    {
        var lists = new SortedDictionary<int, (List<int> Treated, List<int> Comparison)>();
        foreach (var row in sorted)
        {
            if (!InSupport[row])
            {
                if (Problem.Treated[row]) Unmatched[row] = UnmatchedReason.OutsideCommonSupport;
                continue;
            }

            var stratum = Problem.Stratum?[row] ?? 0;
            if (!lists.TryGetValue(stratum, out var people)) lists.Add(stratum, people = ([], []));
            (Problem.Treated[row] ? people.Treated : people.Comparison).Add(row);
        }

        return [.. lists.Values.Select(people => new StratumPeople([.. people.Treated], [.. people.Comparison]))];
    }
}
