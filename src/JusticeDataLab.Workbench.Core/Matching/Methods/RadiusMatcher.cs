using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// Radius matching: every comparison person within the caliper of a treated person gets 1/(number of them) of that
/// person's weight. One sweep over the sorted pool: shares are added where a window opens and taken away where it closes,
/// in a sum precise enough to leave nothing behind.
/// </summary>
internal static class RadiusMatcher
{
    public static void Match(MatchingDraft draft)
    {
        if (draft.CaliperRaw is not { } caliper)
            throw new MatchingException("Radius matching needs a caliper: set its width and unit.");
        draft.WithinCaliper = new int[draft.Problem.Rows];
        foreach (var people in draft.Groups) Sweep(draft, people, Windows.Find(people, draft.Problem.Score, caliper));
    }

    private static void Sweep(MatchingDraft draft, StratumPeople people, Windows windows)
    {
        var score = draft.Problem.Score;
        for (var i = 0; i < people.Treated.Length; i++)
        {
            var (row, within) = (people.Treated[i], windows.To[i] - windows.From[i]);
            draft.WithinCaliper![row] = within;
            if (within == 0)
            {
                draft.Unmatched[row] = people.Comparison.Length == 0 ? UnmatchedReason.NobodyInStratum : UnmatchedReason.NobodyWithinCaliper;
                continue;
            }

            draft.Weights[row] = 1;
            draft.Note(Math.Abs(score[row] - score[people.Comparison[windows.From[i]]]));
            draft.Note(Math.Abs(score[row] - score[people.Comparison[windows.To[i] - 1]]));
        }

        var (opening, closing, open) = (0, 0, 0);
        var sum = default(PreciseSum);
        for (var position = 0; position < people.Comparison.Length; position++)
        {
            for (; closing < people.Treated.Length && windows.To[closing] <= position; closing++)
            {
                if (windows.To[closing] == windows.From[closing]) continue;
                sum.Add(-1.0 / (windows.To[closing] - windows.From[closing]));
                open--;
            }

            if (open == 0) sum.Clear();
            for (; opening < people.Treated.Length && windows.From[opening] <= position; opening++)
            {
                if (windows.To[opening] == windows.From[opening]) continue;
                sum.Add(1.0 / (windows.To[opening] - windows.From[opening]));
                open++;
            }

            if (open > 0) draft.Weights[people.Comparison[position]] = sum.Value;
        }
    }
}
