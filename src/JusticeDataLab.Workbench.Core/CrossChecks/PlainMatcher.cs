using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.CrossChecks;

/// <summary>
/// Radius and kernel-free counting by the definition: every treated person is compared with everyone of the pool, one
/// pair at a time. Slow, and too simple to be wrong in the way that the fast matcher could be.
/// </summary>
internal static class PlainMatcher
{
    // Beyond this many pairs only some treated people, chosen by a stable hash, are counted.
    private const long MostPairs = 400_000_000;

    /// <summary>Rows of treated people to be counted: all of them, or as many as can be.</summary>
    public static IReadOnlyList<int> Sample(MatchingProblem problem)
    {
        var treated = Enumerable.Range(0, problem.Rows).Where(row => problem.Treated[row]).ToList();
        var most = (int)Math.Max(1, MostPairs / Math.Max(1, problem.Rows));
        return treated.Count <= most
            ? treated
            : [.. treated.OrderBy(row => StableHash.Bits("cross-check", FormattableString.Invariant($"{row}"))).Take(most).Order()];
    }

    /// <summary>How many of the pool lie within the caliper of each treated person.</summary>
    public static int[] Within(MatchingProblem problem, IReadOnlyList<int> treated, double caliper, bool[] inSupport)
    {
        var within = new int[treated.Count];
        for (var place = 0; place < treated.Count; place++)
        {
            var row = treated[place];
            for (var other = 0; other < problem.Rows; other++)
            {
                if (IsWithin(problem, row, other, caliper, inSupport)) within[place]++;
            }
        }

        return within;
    }

    /// <summary>Weights by the definition: to everyone of the pool the sum, over the treated people whose radius holds them, of one by the number in that radius.</summary>
    public static double[] Weights(MatchingProblem problem, IReadOnlyList<int> treated, int[] within, double caliper, bool[] inSupport)
    {
        var weights = new double[problem.Rows];
        for (var place = 0; place < treated.Count; place++)
        {
            if (within[place] == 0) continue;
            weights[treated[place]] = 1;
            for (var other = 0; other < problem.Rows; other++)
            {
                if (IsWithin(problem, treated[place], other, caliper, inSupport)) weights[other] += 1.0 / within[place];
            }
        }

        return weights;
    }

    private static bool IsWithin(MatchingProblem problem, int treated, int other, double caliper, bool[] inSupport) =>
        !problem.Treated[other]
        && inSupport[other]
        && inSupport[treated]
        && (problem.Stratum is null || problem.Stratum[treated] == problem.Stratum[other])
        && Math.Abs(problem.Score[treated] - problem.Score[other]) <= caliper;
}
