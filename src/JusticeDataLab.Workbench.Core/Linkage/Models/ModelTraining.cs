using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;

namespace JusticeDataLab.Workbench.Core.Linkage.Models;

/// <summary>
/// Learns m, and the share of submitted people who are on the register, from the cohort itself by EM with a prior: the
/// posteriors of the candidates are their expected matches; m of a level is its expected matches plus a stated number of
/// pseudo-matches spread as in the starting model. A cohort of 60 people moves little, one of 10,000 finds its own
/// values. Pairs that share an identifier have posteriors near 1 and so teach the other comparisons; pairs that clerical
/// review decided have 1 or 0. u is not learned: it is counted on the register for each pair.
/// Source: Dempster, Laird and Rubin 1977; the prior is a Dirichlet one with its mean at the starting model.
/// </summary>
internal static class ModelTraining
{
    private const int MostIterations = 50;
    private const double SmallEnough = 1e-4;
    private const int MostLevels = (int)NameLevel.Different + 1;

    public static TrainedModel Train(CandidateTable table, int people, LinkageModel start, LinkageSettings settings, ReviewedPairs reviewed)
    {
        var (model, share) = (start, settings.ExpectedOnRegister);
        var (iterations, change, expected) = (0, double.NaN, 0.0);
        var trains = settings.Training == ModelTrainingKind.Cohort;
        while (trains && iterations < MostIterations)
        {
            iterations++;
            var weights = reviewed.Settle(Posteriors.Weights(table, model, share, people, settings.TwinsGuard));
            var counts = Expect(table, weights, out expected);
            var next = Maximise(start, counts, settings.PriorMatches);
            var nextShare = (expected + (settings.PriorMatches * settings.ExpectedOnRegister)) / (table.Rows.Count + settings.PriorMatches);
            change = Math.Max(Math.Abs(nextShare - share), LargestChange(model, next));
            (model, share) = (next, nextShare);
            if (change < SmallEnough) break;
        }

        return new TrainedModel(model, share, iterations, !trains || change < SmallEnough, change, expected);
    }

    // Expected matches at each level: [comparison][level].
    private static double[][] Expect(CandidateTable table, double[] weights, out double expected)
    {
        var counts = new double[ComparisonVector.Size][];
        for (var comparison = 0; comparison < counts.Length; comparison++) counts[comparison] = new double[MostLevels];
        var probabilities = new double[weights.Length];
        expected = 0;
        for (var position = 0; position < table.Rows.Count; position++)
        {
            var (from, length) = (table.Start(position), table.End(position) - table.Start(position));
            Posteriors.Of(weights.AsSpan(from, length), probabilities.AsSpan(from, length));
            for (var at = from; at < from + length; at++)
            {
                expected += probabilities[at];
                ref readonly var candidate = ref table.Candidates[at];
                for (var comparison = 0; comparison < counts.Length; comparison++)
                    counts[comparison][candidate.Vector.Level((Comparison)comparison)] += probabilities[at];
            }
        }

        return counts;
    }

    private static LinkageModel Maximise(LinkageModel start, double[][] counts, double priorMatches)
    {
        double CountOf(LevelProbability level) => counts[(int)level.Comparison][level.Level];
        var totals = start.Levels.Where(level => level.IsTrained).GroupBy(level => level.Comparison).ToDictionary(own => own.Key, own => own.Sum(CountOf));
        return new LinkageModel(start.Name, [.. start.Levels.Select(level => !level.IsTrained ? level : level with
        {
            M = (CountOf(level) + (priorMatches * level.M)) / (totals[level.Comparison] + priorMatches),
        })]);
    }

    private static double LargestChange(LinkageModel before, LinkageModel after) =>
        before.Levels.Zip(after.Levels, (old, now) => Math.Abs(old.M - now.M)).Max();
}
