namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>Looks for the nearest comparison people of one stratum on either side of a treated person.</summary>
internal sealed class NeighbourSearch
{
    private readonly MatchingDraft _draft;
    private readonly StratumPeople _people;
    private readonly FreeNeighbours _free;
    private readonly double _caliper;

    // Position in the comparison list of the first person above each treated person in (score, tie break).
    private readonly int[] _above;

    public NeighbourSearch(MatchingDraft draft, StratumPeople people)
    {
        _draft = draft;
        _people = people;
        _free = new FreeNeighbours(people.Comparison.Length);
        _caliper = draft.CaliperRaw ?? double.PositiveInfinity;
        _above = new int[people.Treated.Length];
        var position = 0;
        for (var i = 0; i < _above.Length; i++)
        {
            while (position < people.Comparison.Length && Precedes(people.Comparison[position], people.Treated[i])) position++;
            _above[i] = position;
        }
    }

    /// <summary>A comparison person within reach.</summary>
    internal readonly record struct Choice(int Position, double Distance);

    /// <summary>The nearest free comparison person, or null when none is within the caliper.</summary>
    public Choice? Best(int i) => Nearer(i, Left(i, _free.AtOrBefore(_above[i] - 1), free: true), Right(i, _free.AtOrAfter(_above[i]), free: true));

    /// <summary>Whether anyone at all, used or not, is within the caliper.</summary>
    public bool AnyoneWithinCaliper(int i) => Nearer(i, Left(i, _above[i] - 1), Right(i, _above[i])) is not null;

    /// <summary>Makes a pair, so that the comparison person is no longer free.</summary>
    public void Take(int i, Choice choice, int rank)
    {
        _free.Take(choice.Position);
        if (Best(i) is { } other && other.Distance == choice.Distance) _draft.Ties++;
        _draft.Pairs.Add(new MatchedPair(_people.Treated[i], _people.Comparison[choice.Position], rank, choice.Distance));
    }

    /// <summary>Makes up to <paramref name="ratio"/> pairs without using anyone up; false when nobody is within reach.</summary>
    public bool TakeSeveral(int i, int ratio)
    {
        var (left, right) = (Left(i, _above[i] - 1), Right(i, _above[i]));
        for (var rank = 1; rank <= ratio; rank++)
        {
            if (Nearer(i, left, right) is not { } choice) return rank > 1;
            if (choice.Position == left) left = Left(i, left - 1);
            else right = Right(i, right + 1);
            if (Nearer(i, left, right) is { } other && other.Distance == choice.Distance) _draft.Ties++;
            _draft.Pairs.Add(new MatchedPair(_people.Treated[i], _people.Comparison[choice.Position], rank, choice.Distance));
        }

        return true;
    }

    /// <summary>One round in which always the closest pair of all is made next; equally close ones by the tie break.</summary>
    public void TakeClosestFirst(int rank, bool[] matched)
    {
        var queue = new PriorityQueue<(int Treated, Choice Choice), (double Distance, int Tie)>();
        void Offer(int i)
        {
            if (Best(i) is { } choice) queue.Enqueue((i, choice), (choice.Distance, _draft.TieOrder(_people.Treated[i])));
        }

        for (var i = 0; i < matched.Length; i++) Offer(i);
        while (queue.TryDequeue(out var next, out _))
        {
            if (!_free.IsFree(next.Choice.Position))
            {
                Offer(next.Treated); // someone closer took it meanwhile
                continue;
            }

            Take(next.Treated, next.Choice, rank);
            matched[next.Treated] = true;
        }
    }

    private bool Precedes(int comparison, int treated)
    {
        var (c, t) = (_draft.Problem.Score[comparison], _draft.Problem.Score[treated]);
        return c < t || (c == t && _draft.TieOrder(comparison) < _draft.TieOrder(treated));
    }

    // The next to the left, from a position on, whom the calipers on covariates allow; none is sought beyond the caliper.
    private int Left(int i, int position, bool free = false)
    {
        var (row, score) = (_people.Treated[i], _draft.Problem.Score);
        while (position >= 0 && !_draft.AreNear(row, _people.Comparison[position]))
        {
            if (score[row] - score[_people.Comparison[position]] > _caliper) return -1;
            position = free ? _free.AtOrBefore(position - 1) : position - 1;
        }

        return position;
    }

    private int Right(int i, int position, bool free = false)
    {
        var (row, score) = (_people.Treated[i], _draft.Problem.Score);
        while (position < _people.Comparison.Length && !_draft.AreNear(row, _people.Comparison[position]))
        {
            if (score[_people.Comparison[position]] - score[row] > _caliper) return _people.Comparison.Length;
            position = free ? _free.AtOrAfter(position + 1) : position + 1;
        }

        return position;
    }

    // Of the neighbour to the left and the one to the right the nearer within the caliper; the left one when equal.
    private Choice? Nearer(int i, int left, int right)
    {
        var score = _draft.Problem.Score;
        var at = score[_people.Treated[i]];
        var below = left >= 0 ? at - score[_people.Comparison[left]] : double.PositiveInfinity;
        var above = right < _people.Comparison.Length ? score[_people.Comparison[right]] - at : double.PositiveInfinity;
        if (left >= 0 && below <= above) return below <= _caliper ? new Choice(left, below) : null;
        return right < _people.Comparison.Length && above <= _caliper ? new Choice(right, above) : null;
    }
}
