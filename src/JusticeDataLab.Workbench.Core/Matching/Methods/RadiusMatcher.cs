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
}
