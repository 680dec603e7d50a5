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
        CaliperRaw = caliper.Raw(settings.Support == CommonSupport.None ? problem.Score : Left(problem.Score));
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

    private double[] Left(double[] score) => [.. score.Where((_, row) => InSupport[row])];

    private StratumPeople[] Split(int[] sorted)
    {
        // Strata in ascending order of their numbers; counted first, so that every list is made at its size.
        var numbers = Problem.Stratum is { } given ? given.Distinct().Order().ToArray() : [0];
        var index = new Dictionary<int, int>();
        foreach (var number in numbers) index.Add(number, index.Count);
        int Group(int row) => Problem.Stratum is { } strata ? index[strata[row]] : 0;
        var counts = new int[2, numbers.Length];
        foreach (var row in sorted)
        {
            if (InSupport[row]) counts[Problem.Treated[row] ? 0 : 1, Group(row)]++;
            else if (Problem.Treated[row]) Unmatched[row] = UnmatchedReason.OutsideCommonSupport;
        }

        var groups = new StratumPeople[numbers.Length];
        for (var i = 0; i < groups.Length; i++) groups[i] = new StratumPeople(new int[counts[0, i]], new int[counts[1, i]]);
        Array.Clear(counts);
        foreach (var row in sorted)
        {
            if (!InSupport[row]) continue;
            var (kind, group) = (Problem.Treated[row] ? 0 : 1, Group(row));
            (kind == 0 ? groups[group].Treated : groups[group].Comparison)[counts[kind, group]++] = row;
        }

        return groups;
    }
}
