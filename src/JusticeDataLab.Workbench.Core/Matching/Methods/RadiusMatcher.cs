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
        if (strata is null) Count(draft, lines[0], numbers);
        else Count(draft, lines, strata, numbers);
        var weights = Array.ConvertAll(lines, line => line.Share(draft));
        if (strata is null) Weigh(draft, weights[0], numbers);
        else Weigh(draft, weights, strata, numbers);
    }

    private static void Count(MatchingDraft draft, RadiusSegments line, int[] numbers)
    {
        var (score, treated, inSupport) = (draft.Problem.Score, draft.Problem.Treated, draft.InSupport);
        for (var row = 0; row < score.Length; row++)
        {
            if (!treated[row] && inSupport[row]) numbers[row] = line.Count(score[row]);
        }
    }

    private static void Count(MatchingDraft draft, RadiusSegments[] lines, int[] strata, int[] numbers)
    {
        var (score, treated, inSupport) = (draft.Problem.Score, draft.Problem.Treated, draft.InSupport);
        for (var row = 0; row < score.Length; row++)
        {
            if (!treated[row] && inSupport[row]) numbers[row] = lines[strata[row]].Count(score[row]);
        }
    }

    private static void Weigh(MatchingDraft draft, double[] weights, int[] numbers)
    {
        var (treated, inSupport, target) = (draft.Problem.Treated, draft.InSupport, draft.Weights);
        for (var row = 0; row < treated.Length; row++)
        {
            if (!treated[row] && inSupport[row]) target[row] = weights[numbers[row]];
        }
    }

    private static void Weigh(MatchingDraft draft, double[][] weights, int[] strata, int[] numbers)
    {
        var (treated, inSupport, target) = (draft.Problem.Treated, draft.InSupport, draft.Weights);
        for (var row = 0; row < treated.Length; row++)
        {
            if (!treated[row] && inSupport[row]) target[row] = weights[strata[row]][numbers[row]];
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
