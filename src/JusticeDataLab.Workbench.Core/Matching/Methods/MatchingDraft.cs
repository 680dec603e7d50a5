using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>The problem made ready (support applied, sorted, split into strata) and the result as it grows.</summary>
internal sealed class MatchingDraft
{
    private readonly Lazy<int[]?> _tieRank;
    private readonly Lazy<StratumPeople[]> _groups;

    public MatchingDraft(MatchingProblem problem, MatchingSettings settings)
    {
        Problem = problem;
        Settings = settings;
        Weights = new double[problem.Rows];
        InSupport = SupportRule.Apply(problem, settings.Support);
        Strata = problem.Stratum is { } given ? Renumber(given) : null;
        _tieRank = new Lazy<int[]?>(() => settings.Ties == TieBreak.Key && problem.Keys is { } keys ? RankOf(keys) : null);
        _groups = new Lazy<StratumPeople[]>(() => Split(Sorted(problem, _tieRank.Value)));
        TreatedRows = problem.TreatedRows();
        PoolOutsideSupport = settings.Support == CommonSupport.None ? [] : [.. Enumerable.Range(0, problem.Rows).Where(row => !problem.Treated[row] && !InSupport[row])];
        foreach (var row in TreatedRows)
        {
            if (!InSupport[row]) Unmatched[row] = UnmatchedReason.OutsideCommonSupport;
        }

        CovariateWidths = [.. problem.Calipers.Select(one => (one.Values, one.Width.Raw(Left(one.Values))))];
        if (settings.Caliper is not { } caliper) return;
        CaliperRaw = caliper.Raw(Left(problem.Score));
    }

    public MatchingProblem Problem { get; }

    public MatchingSettings Settings { get; }

    public bool[] InSupport { get; }

    public int[] TreatedRows { get; }

    /// <summary>Rows of the pool left out by the rule of common support.</summary>
    public int[] PoolOutsideSupport { get; }

    /// <summary>Everyone in support by stratum, sorted. Made when a method asks for it.</summary>
    public IReadOnlyList<StratumPeople> Groups => _groups.Value;

    /// <summary>Number of everyone's exact stratum from 0 in ascending order of those given; null when there is one for all.</summary>
    public int[]? Strata { get; }

    public double[] Weights { get; }

    public List<MatchedPair> Pairs { get; } = [];

    public Dictionary<int, UnmatchedReason> Unmatched { get; } = [];

    public int[]? WithinCaliper { get; set; }

    public double? CaliperRaw { get; }

    public double? Largest { get; private set; }

    public int Ties { get; set; }

    /// <summary>Covariates with a caliper and its width in their own unit.</summary>
    public (double[] Values, double Width)[] CovariateWidths { get; }

    /// <summary>Whether two people are within the calipers on covariates.</summary>
    public bool AreNear(int treated, int comparison)
    {
        foreach (var (values, width) in CovariateWidths)
        {
            if (!(Math.Abs(values[treated] - values[comparison]) <= width)) return false;
        }

        return true;
    }

    /// <summary>Place of a row in the tie break: in the order of the keys, or the row itself.</summary>
    public int TieOrder(int row) => _tieRank.Value is { } rank ? rank[row] : row;

    /// <summary>Rows of the treated in support, stratum by stratum.</summary>
    public int[][] TreatedByStratum()
    {
        if (Strata is null) return [Array.FindAll(TreatedRows, row => InSupport[row])];
        var lists = new List<int>[Strata.DefaultIfEmpty().Max() + 1];
        for (var i = 0; i < lists.Length; i++) lists[i] = [];
        foreach (var row in TreatedRows)
        {
            if (InSupport[row]) lists[Strata[row]].Add(row);
        }

        return [.. lists.Select(list => list.ToArray())];
    }

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

    private double[] Left(double[] values) => Settings.Support == CommonSupport.None ? values : [.. values.Where((_, row) => InSupport[row])];

    private static int[] Renumber(int[] given)
    {
        var index = new Dictionary<int, int>();
        foreach (var number in given.Distinct().Order()) index.Add(number, index.Count);
        return Array.ConvertAll(given, number => index[number]);
    }

    private StratumPeople[] Split(int[] sorted)
    {
        // Counted first, so that every list is made at its size.
        int Group(int row) => Strata?[row] ?? 0;
        var counts = new int[2, (Strata is { Length: > 0 } ? Strata.Max() : 0) + 1];
        foreach (var row in sorted)
        {
            if (InSupport[row]) counts[Problem.Treated[row] ? 0 : 1, Group(row)]++;
        }

        var groups = new StratumPeople[counts.GetLength(1)];
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
