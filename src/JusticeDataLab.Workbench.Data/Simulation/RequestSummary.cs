using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>Puts the answers of one analysis beside the truth.</summary>
internal static class RequestSummary
{
    /// <param name="number">Number of the request.</param>
    /// <param name="scored">The analysis set with its model.</param>
    /// <param name="sample">The matched sample.</param>
    /// <param name="settings">Settings of the analysis.</param>
    /// <param name="truth">p0 and p1 of a row, given no reoffence within the lag; null where they are not known.</param>
    public static SimulatedRequestResult Of(
        int number,
        ScoredSet scored,
        MatchedSample sample,
        AnalysisSettings settings,
        Func<int, (double Without, double With)?> truth)
    {
        var set = scored.Set;
        var result = new SimulatedRequestResult
        {
            Number = number, Treated = set.TreatedCount, Pool = set.PoolCount, Matched = sample.TreatedMatched, EffectiveSampleSize = sample.EffectiveSampleSize,
        };
        if (sample.TreatedMatched < settings.Conclusions.MinimumMatched) return result with { Stopped = "match" };

        var (effect, treatedRisk, comparisonRisk, known) = (0.0, 0.0, 0.0, true);
        for (var row = 0; row < sample.Weights.Length; row++)
        {
            var weight = sample.Weights[row];
            if (weight == 0) continue;
            if (truth(row) is not var (without, with))
            {
                known = false;
                continue;
            }

            if (set.Treated[row])
            {
                effect += with - without;
                treatedRisk += without;
            }
            else
            {
                comparisonRisk += weight * without;
            }
        }

        effect /= sample.TreatedMatched;
        return result with
        {
            Truth = effect,
            Imbalance = known ? (treatedRisk - comparisonRisk) / sample.TreatedMatched : null,
            LargestSmd = BalanceTable.Assess(scored.Design.Matrix.Columns, set.Treated, sample.Weights, scored.Model.Scores, settings.Balance).After.LargestSmd,
            Answers = SimulationAnswers.Of(scored, sample.Weights, effect, settings.Inference),
        };
    }
}
