namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>Common support: who has a score that the other group reaches too. Bounds are inclusive.</summary>
internal static class SupportRule
{
    /// <summary>Who stays.</summary>
    public static bool[] Apply(MatchingProblem problem, CommonSupport rule)
    {
        var inside = new bool[problem.Rows];
        Array.Fill(inside, true);
        if (rule == CommonSupport.None) return inside;
        var (treatedLow, treatedHigh) = Range(problem, treated: true);
        var (poolLow, poolHigh) = Range(problem, treated: false);
        var (low, high) = rule == CommonSupport.Treated
            ? (poolLow, poolHigh)
            : (Math.Max(treatedLow, poolLow), Math.Min(treatedHigh, poolHigh));
        for (var row = 0; row < inside.Length; row++)
        {
            if (rule == CommonSupport.Treated && !problem.Treated[row]) continue;
            inside[row] = problem.Score[row] >= low && problem.Score[row] <= high;
        }

        return inside;
    }

    private static (double Low, double High) Range(MatchingProblem problem, bool treated)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var row = 0; row < problem.Rows; row++)
        {
            if (problem.Treated[row] != treated) continue;
            low = Math.Min(low, problem.Score[row]);
            high = Math.Max(high, problem.Score[row]);
        }

        return (low, high);
    }
}
