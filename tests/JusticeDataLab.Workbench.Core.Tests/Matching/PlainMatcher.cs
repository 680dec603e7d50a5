using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Core.Tests.Matching;

/// <summary>The rules of matching written down as plainly as can be, with a look at everyone for everyone.</summary>
internal static class PlainMatcher
{
    public static double[] Radius(MatchingProblem problem, double caliper, bool[] inside)
    {
        var weights = new double[problem.Rows];
        foreach (var treated in Rows(problem, treated: true, inside))
        {
            var near = Rows(problem, treated: false, inside).Where(row => Same(problem, treated, row) && Distance(problem, treated, row) <= caliper).ToArray();
            foreach (var row in near) weights[row] += 1.0 / near.Length;
            if (near.Length > 0) weights[treated] = 1;
        }

        return weights;
    }

    /// <summary>Weights when every treated person's weight of 1 is shared out in proportion to a height: kernel, odds, exact strata.</summary>
    public static double[] Shares(MatchingProblem problem, Func<int, int, double> height, bool[] inside)
    {
        var weights = new double[problem.Rows];
        foreach (var treated in Rows(problem, treated: true, inside))
        {
            var others = Rows(problem, treated: false, inside).Where(row => Same(problem, treated, row)).Select(row => (Row: row, Height: height(treated, row))).ToArray();
            var total = others.Sum(other => other.Height);
            if (total == 0) continue;
            foreach (var other in others) weights[other.Row] += other.Height / total;
            weights[treated] = 1;
        }

        return weights;
    }

    public static (int Treated, int Comparison, int Rank)[] Nearest(MatchingProblem problem, MatchingSettings settings, double caliper, bool[] inside)
    {
        var pairs = new List<(int Treated, int Comparison, int Rank)>();
        for (var rank = 1; rank <= settings.Ratio; rank++)
        {
            if (settings.Order == MatchingOrder.Closest && !settings.Replacement)
            {
                var done = new HashSet<int>();
                while (Rows(problem, treated: true, inside).Where(row => !done.Contains(row))
                    .Select(row => (Row: row, Best: Best(problem, settings, caliper, inside, pairs, row)))
                    .Where(one => one.Best is not null)
                    .OrderBy(one => Distance(problem, one.Row, one.Best!.Value)).ThenBy(one => one.Row).ToArray() is [var first, ..])
                {
                    pairs.Add((first.Row, first.Best!.Value, rank));
                    done.Add(first.Row);
                }

                continue;
            }

            var visits = Rows(problem, treated: true, inside);
            visits = settings.Order switch
            {
                MatchingOrder.Largest => visits.OrderByDescending(row => problem.Score[row]).ThenBy(row => row),
                MatchingOrder.Smallest => visits.OrderBy(row => problem.Score[row]).ThenBy(row => row),
                _ => visits,
            };
            foreach (var treated in visits.ToArray())
            {
                if (Best(problem, settings, caliper, inside, pairs, treated) is { } best) pairs.Add((treated, best, rank));
            }
        }

        return [.. pairs.OrderBy(pair => pair.Treated).ThenBy(pair => pair.Rank)];
    }

    public static double Distance(MatchingProblem problem, int one, int two) => Math.Abs(problem.Score[one] - problem.Score[two]);

    public static bool[] Inside(MatchingProblem problem, CommonSupport rule)
    {
        (double Low, double High) Range(bool treated)
        {
            double[] scores = [.. Enumerable.Range(0, problem.Rows).Where(row => problem.Treated[row] == treated).Select(row => problem.Score[row]).DefaultIfEmpty(double.NaN)];
            return (scores.Min(), scores.Max());
        }

        var (t, c) = (Range(true), Range(false));
        return [.. Enumerable.Range(0, problem.Rows).Select(row => rule switch
        {
            CommonSupport.Treated => !problem.Treated[row] || (problem.Score[row] >= c.Low && problem.Score[row] <= c.High),
            CommonSupport.Both => problem.Score[row] >= t.Low && problem.Score[row] >= c.Low && problem.Score[row] <= t.High && problem.Score[row] <= c.High,
            _ => true,
        })];
    }

    private static IEnumerable<int> Rows(MatchingProblem problem, bool treated, bool[] inside) =>
        Enumerable.Range(0, problem.Rows).Where(row => problem.Treated[row] == treated && inside[row]);

    private static bool Same(MatchingProblem problem, int one, int two) => problem.Stratum is null || problem.Stratum[one] == problem.Stratum[two];

    // Rule "left": below means a smaller score, or the same score in an earlier row.
    private static int? Best(MatchingProblem problem, MatchingSettings settings, double caliper, bool[] inside, List<(int Treated, int Comparison, int Rank)> pairs, int treated)
    {
        bool Below(int row) => problem.Score[row] < problem.Score[treated] || (problem.Score[row] == problem.Score[treated] && row < treated);
        var free = Rows(problem, treated: false, inside)
            .Where(row => Same(problem, treated, row) && Distance(problem, treated, row) <= caliper)
            .Where(row => !pairs.Exists(pair => pair.Comparison == row && (!settings.Replacement || pair.Treated == treated)))
            .ToArray();
        var left = free.Where(Below).OrderByDescending(row => problem.Score[row]).ThenByDescending(row => row).Cast<int?>().FirstOrDefault();
        var right = free.Where(row => !Below(row)).OrderBy(row => problem.Score[row]).ThenBy(row => row).Cast<int?>().FirstOrDefault();
        if (left is null || right is null) return left ?? right;
        return Distance(problem, treated, left.Value) <= Distance(problem, treated, right.Value) ? left : right;
    }
}
