namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// Radius matching: every comparison person within the caliper of a treated person gets 1/(number of them) of that
/// person's weight. Two passes over the pool, unsorted: one counts, one gives the weights out.
/// </summary>
internal static class RadiusMatcher
{
    public static void Match(MatchingDraft draft)
    {
        if (draft.CaliperRaw is not { } caliper)
            throw new MatchingException("Radius matching needs a caliper: set its width and unit.");
        var (problem, strata) = (draft.Problem, draft.Strata);
        draft.WithinCaliper = new int[problem.Rows];
        if (draft.CovariateWidths.Length > 0)
        {
            foreach (var people in draft.Groups) MatchPairs(draft, people, caliper);
            return;
        }

        var lines = Array.ConvertAll(draft.TreatedByStratum(), rows => new RadiusSegments(rows, problem.Score, caliper));
        var numbers = new int[problem.Rows];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (!problem.Treated[row] && draft.InSupport[row]) numbers[row] = lines[strata?[row] ?? 0].Count(problem.Score[row]);
        }

        var weights = Array.ConvertAll(lines, line => line.Share(draft));
        for (var row = 0; row < numbers.Length; row++)
        {
            if (!problem.Treated[row] && draft.InSupport[row]) draft.Weights[row] = weights[strata?[row] ?? 0][numbers[row]];
        }
    }

    // With calipers on covariates every pair within the radius is looked at.
    private static void MatchPairs(MatchingDraft draft, StratumPeople people, double caliper)
    {
        var (windows, score) = (Windows.Find(people, draft.Problem.Score, caliper), draft.Problem.Score);
        for (var i = 0; i < people.Treated.Length; i++)
        {
            var row = people.Treated[i];
            var near = people.Comparison[windows.From[i]..windows.To[i]].Where(other => draft.AreNear(row, other)).ToArray();
            draft.WithinCaliper![row] = near.Length;
            if (near.Length == 0)
            {
                draft.Unmatched[row] = people.Comparison.Length == 0 ? UnmatchedReason.NobodyInStratum : UnmatchedReason.NobodyWithinCaliper;
                continue;
            }

            draft.Weights[row] = 1;
            foreach (var other in near) draft.Weights[other] += 1.0 / near.Length;
            draft.Note(Math.Abs(score[row] - score[near[0]]));
            draft.Note(Math.Abs(score[row] - score[near[^1]]));
        }
    }
}
