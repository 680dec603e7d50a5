using System.Numerics;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Blocking;

/// <summary>What blocking did: how many of all pairs were compared, by which rules, and what each rule alone brings.</summary>
/// <param name="AllPairs">Submitted people times people on the register.</param>
/// <param name="ComparedPairs">Pairs compared.</param>
/// <param name="Rules">The rules in order.</param>
[TypeFormatterSource]
public sealed record BlockingAnalysis(long AllPairs, long ComparedPairs, IReadOnlyList<BlockingRuleCounts> Rules)
{
    internal static BlockingAnalysis Of(BlockingCounts pairs, CandidateTable table, double[] probabilities, long allPairs)
    {
        var rules = Enum.GetValues<BlockingRule>();
        var (found, onlyFound) = (new double[rules.Length], new double[rules.Length]);
        var matches = 0.0;
        for (var at = 0; at < probabilities.Length; at++)
        {
            var hit = table.Candidates[at].Rules;
            matches += probabilities[at];
            if (BitOperations.IsPow2(hit)) onlyFound[BitOperations.Log2(hit)] += probabilities[at];
            for (var left = hit; left != 0; left &= left - 1) found[BitOperations.TrailingZeroCount(left)] += probabilities[at];
        }

        var share = 1 / Math.Max(matches, 1e-9);
        return new BlockingAnalysis(allPairs, pairs.Total, [.. rules.Select(rule => new BlockingRuleCounts(
            rule, pairs.By(rule), pairs.OnlyBy(rule), Math.Min(1, found[(int)rule] * share), Math.Min(1, onlyFound[(int)rule] * share)))]);
    }
}
