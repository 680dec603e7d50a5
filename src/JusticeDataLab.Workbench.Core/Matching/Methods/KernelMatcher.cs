using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// Kernel matching with psmatch2's conventions: a treated person's weight of 1 is shared out in proportion to the kernel
/// of the distance over the bandwidth.
/// </summary>
internal static class KernelMatcher
{
    // Bandwidths beyond which the normal kernel is no longer a normal double.
    private const double NormalReach = 37.5;
    private const int BlockSize = 1024;

    public static void Match(MatchingDraft draft)
    {
        if (draft.CaliperRaw is not { } bandwidth)
            throw new MatchingException("Kernel matching needs a bandwidth: set the caliper's width and unit.");
        draft.WithinCaliper = new int[draft.Problem.Rows];
        var reach = draft.Settings.Kernel == MatchingKernel.Normal ? NormalReach * bandwidth : bandwidth;
        foreach (var people in draft.Groups)
        {
            var counted = Windows.Find(people, draft.Problem.Score, bandwidth);
            for (var i = 0; i < people.Treated.Length; i++)
                draft.WithinCaliper[people.Treated[i]] = Count(draft, people, i, counted);
            Share(draft, people, Windows.Find(people, draft.Problem.Score, reach), bandwidth);
        }
    }

    private static int Count(MatchingDraft draft, StratumPeople people, int i, Windows windows) => draft.CovariateWidths.Length == 0
        ? windows.To[i] - windows.From[i]
        : people.Comparison[windows.From[i]..windows.To[i]].Count(other => draft.AreNear(people.Treated[i], other));

    private static void Share(MatchingDraft draft, StratumPeople people, Windows windows, double bandwidth)
    {
        var score = draft.Problem.Score;
        double Height(int treated, int comparison)
        {
            if (!draft.AreNear(treated, comparison)) return 0;
            var distance = Math.Abs(score[treated] - score[comparison]);
            var u = distance == 0 ? 0 : distance / bandwidth;
            return draft.Settings.Kernel == MatchingKernel.Normal ? Math.Exp(-0.5 * u * u) : Math.Max(0, 1 - (u * u));
        }

        var totals = new double[people.Treated.Length];
        Each(people.Treated.Length, i =>
        {
            var sum = default(PreciseSum);
            for (var k = windows.From[i]; k < windows.To[i]; k++) sum.Add(Height(people.Treated[i], people.Comparison[k]));
            totals[i] = sum.Value;
        });
        for (var i = 0; i < totals.Length; i++)
        {
            var row = people.Treated[i];
            if (totals[i] == 0)
            {
                draft.Unmatched[row] = people.Comparison.Length == 0 ? UnmatchedReason.NobodyInStratum : UnmatchedReason.NobodyWithinCaliper;
                continue;
            }

            draft.Weights[row] = 1;
            var (from, to) = (windows.From[i], windows.To[i] - 1);
            while (Height(row, people.Comparison[from]) == 0) from++;
            while (Height(row, people.Comparison[to]) == 0) to--;
            draft.Note(Math.Abs(score[row] - score[people.Comparison[from]]));
            draft.Note(Math.Abs(score[row] - score[people.Comparison[to]]));
        }

        // Treated people whose window holds a position are neighbours in the list, because windows only move up.
        Each(people.Comparison.Length, k =>
        {
            var first = FirstAbove(windows.To, k);
            var sum = default(PreciseSum);
            for (var i = first; i < totals.Length && windows.From[i] <= k; i++)
            {
                if (totals[i] > 0) sum.Add(Height(people.Treated[i], people.Comparison[k]) / totals[i]);
            }

            draft.Weights[people.Comparison[k]] = sum.Value;
        });
    }

    private static int FirstAbove(int[] ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (ascending[middle] > value) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static void Each(int count, Action<int> body) =>
        Blocks.For((count + BlockSize - 1) / BlockSize, block =>
        {
            var last = Math.Min(count, (block + 1) * BlockSize);
            for (var i = block * BlockSize; i < last; i++) body(i);
        });
}
