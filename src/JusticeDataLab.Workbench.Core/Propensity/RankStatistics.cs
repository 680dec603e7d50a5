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
        var (chosen, group) = (new List<double>(), 0L);
        for (var row = 0; row < score.Length; row++)
        {
            if (treated[row]) chosen.Add(score[row]);
        }

        chosen.Sort();
        double[] ascending = [.. chosen];
        var lookup = new SortedLookup(ascending);
        var twice = 0L; // pairs won count 2, ties 1
        for (var row = 0; row < score.Length; row++)
        {
            if (treated[row]) continue;
            group++;
            var to = lookup.UpTo(score[row]);
            var below = to > 0 && ascending[to - 1] == score[row] ? lookup.Below(score[row]) : to;
            twice += (2L * (ascending.Length - to)) + (to - below);
        }

        return group == 0 || ascending.Length == 0 ? 0.5 : twice / 2.0 / ((double)ascending.Length * group);
    }
}
