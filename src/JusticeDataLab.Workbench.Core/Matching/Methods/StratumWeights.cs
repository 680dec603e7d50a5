using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>Weights for everyone of a stratum without choosing anyone: exact strata, and odds of the score.</summary>
internal static class StratumWeights
{
    /// <summary>Exact matching: each comparison person gets (treated in the stratum) / (comparison people in it).</summary>
    public static void Exact(MatchingDraft draft)
    {
        foreach (var people in draft.Groups) Spread(draft, people, _ => 1);
    }

    /// <summary>
    /// Weights for the effect in the treated: a comparison person counts by the odds p/(1 − p), scaled within the stratum
    /// so that the weights sum to its treated people.
    /// </summary>
    public static void Odds(MatchingDraft draft)
    {
        var score = draft.Problem.Score;
        var logit = draft.Settings.Scale == ScoreScale.Logit;
        foreach (var people in draft.Groups)
        {
            if (people.Comparison.Length == 0)
            {
                Spread(draft, people, _ => 1);
                continue;
            }

            // The lists ascend, so the last has the largest odds; dividing by it keeps e^x from overflowing.
            var top = score[people.Comparison[^1]];
            if (!logit && (top >= 1 || score[people.Comparison[0]] < 0))
                throw new MatchingException("Weights by the odds need probabilities from 0 to below 1: someone in the comparison pool has another score.");
            Spread(draft, people, row => logit ? Math.Exp(score[row] - top) : score[row] / (1 - score[row]));
        }
    }

    private static void Spread(MatchingDraft draft, StratumPeople people, Func<int, double> share)
    {
        var total = default(PreciseSum);
        foreach (var row in people.Comparison) total.Add(share(row));
        foreach (var row in people.Treated)
        {
            if (total.Value > 0) draft.Weights[row] = 1;
            else draft.Unmatched[row] = UnmatchedReason.NobodyInStratum;
        }

        if (total.Value <= 0) return;
        foreach (var row in people.Comparison) draft.Weights[row] = people.Treated.Length * share(row) / total.Value;
    }
}
