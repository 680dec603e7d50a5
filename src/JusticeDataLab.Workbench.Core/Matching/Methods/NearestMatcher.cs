namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// Nearest neighbour matching, greedy, in rounds: everyone gets a first comparison before anyone gets a second. Tie rule
/// "left": people are sorted by score and tie break; of two equally close people the one below wins.
/// </summary>
internal static class NearestMatcher
{
    public static void Match(MatchingDraft draft)
    {
        foreach (var people in draft.Groups) MatchStratum(draft, people);
        draft.Pairs.Sort((a, b) => a.Treated != b.Treated ? a.Treated.CompareTo(b.Treated) : a.Rank.CompareTo(b.Rank));
        var count = new Dictionary<int, int>();
        foreach (var pair in draft.Pairs)
        {
            count[pair.Treated] = pair.Rank;
            draft.Note(pair.Distance);
        }

        // By size of the set, so that the same shares are added in the same order however the rows stand.
        foreach (var pair in draft.Pairs.OrderBy(pair => count[pair.Treated]))
        {
            draft.Weights[pair.Treated] = 1;
            draft.Weights[pair.Comparison] += 1.0 / count[pair.Treated];
        }
    }

    private static void MatchStratum(MatchingDraft draft, StratumPeople people)
    {
        var search = new NeighbourSearch(draft, people);
        var matched = new bool[people.Treated.Length];
        if (draft.Settings.Replacement)
        {
            for (var i = 0; i < matched.Length; i++) matched[i] = search.TakeSeveral(i, draft.Settings.Ratio);
        }
        else
        {
            var visits = draft.Settings.Order == MatchingOrder.Closest ? [] : VisitOrder(draft, people);
            for (var rank = 1; rank <= draft.Settings.Ratio; rank++)
            {
                if (draft.Settings.Order == MatchingOrder.Closest) search.TakeClosestFirst(rank, matched);
                foreach (var i in visits)
                {
                    if (search.Best(i) is not { } choice) continue;
                    search.Take(i, choice, rank);
                    matched[i] = true;
                }
            }
        }

        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i]) continue;
            draft.Unmatched[people.Treated[i]] = people.Comparison.Length == 0
                ? UnmatchedReason.NobodyInStratum
                : search.AnyoneWithinCaliper(i) ? UnmatchedReason.AllUsed : UnmatchedReason.NobodyWithinCaliper;
        }
    }

    private static int[] VisitOrder(MatchingDraft draft, StratumPeople people)
    {
        var visits = new int[people.Treated.Length];
        for (var i = 0; i < visits.Length; i++) visits[i] = i;
        var score = draft.Problem.Score;
        if (draft.Settings.Order == MatchingOrder.Data)
        {
            Array.Sort(visits, (a, b) => draft.TieOrder(people.Treated[a]).CompareTo(draft.TieOrder(people.Treated[b])));
        }
        else if (draft.Settings.Order == MatchingOrder.Largest)
        {
            // Equal scores keep their order: positions break the tie, as they ascend by the tie break.
            Array.Sort(visits, (a, b) =>
            {
                var byScore = score[people.Treated[b]].CompareTo(score[people.Treated[a]]);
                return byScore != 0 ? byScore : a.CompareTo(b);
            });
        }

        return visits;
    }
}
