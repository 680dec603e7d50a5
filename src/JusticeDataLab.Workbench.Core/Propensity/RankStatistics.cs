using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>How well a score tells the groups apart.</summary>
internal static class RankStatistics
{
    /// <summary>
    /// Area under the curve by the Mann–Whitney count: pairs in which the treated person scores higher, ties counted
    /// half, as a share of all pairs. 0.5 when a group is empty.
    /// </summary>
    public static double AreaUnderCurve(double[] score, bool[] treated)
    {
        var order = Ordering.Ascending(score);
        var (below, won, group) = (0L, 0.0, 0L);
        for (var from = 0; from < order.Length;)
        {
            var (to, ones, zeros) = (from, 0L, 0L);
            for (; to < order.Length && score[order[to]] == score[order[from]]; to++)
            {
                if (treated[order[to]]) ones++;
                else zeros++;
            }

            won += ones * (below + (zeros / 2.0));
            below += zeros;
            group += ones;
            from = to;
        }

        return group == 0 || below == 0 ? 0.5 : won / ((double)group * below);
    }
}
