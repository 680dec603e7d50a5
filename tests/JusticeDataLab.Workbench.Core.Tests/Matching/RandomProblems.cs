using FsCheck;
using FsCheck.Fluent;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Tests.Matching;

/// <summary>Small matching problems with many equal scores, from a number that FsCheck chooses.</summary>
internal static class RandomProblems
{
    public static void ForAll(int tests, Action<RandomStream> body) =>
        Prop.ForAll(Gen.Choose(0, 100_000_000).ToArbitrary(), seed => body(new RandomStream((ulong)seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    public static MatchingProblem Problem(RandomStream random, bool keys = false)
    {
        var people = 1 + random.NextInt(24);
        var strata = 1 + random.NextInt(3);
        var steps = 1 + random.NextInt(12);
        var (score, treated, stratum) = (new double[people], new bool[people], new int[people]);
        var share = random.NextDouble();
        for (var row = 0; row < people; row++)
        {
            score[row] = random.NextBool(0.1) ? random.NextDouble() : random.NextInt(steps) / 8.0;
            treated[row] = random.NextBool(share);
            stratum[row] = random.NextInt(strata);
        }

        var names = Enumerable.Range(0, people).Select(i => $"k{(i * 7919 + 13) % 10007:D5}").ToArray();
        return new MatchingProblem(score, treated, strata == 1 ? null : stratum, keys ? names : null);
    }

    public static MatchingSettings Settings(RandomStream random) => new()
    {
        Method = MatchingMethod.Nearest,
        Scale = ScoreScale.Probability,
        Caliper = random.NextBool(0.3) ? null : new Caliper(random.NextInt(9) / 16.0, random.NextBool(0.5) ? CaliperUnit.Raw : CaliperUnit.StandardDeviations),
        Ratio = 1 + random.NextInt(4),
        Replacement = random.NextBool(0.4),
        Order = (MatchingOrder)random.NextInt(4),
        Support = (CommonSupport)random.NextInt(3),
    };

    public static MatchingProblem Shuffle(MatchingProblem problem, RandomStream random, out int[] from)
    {
        from = [.. Enumerable.Range(0, problem.Rows)];
        for (var i = problem.Rows - 1; i > 0; i--)
        {
            var j = random.NextInt(i + 1);
            (from[i], from[j]) = (from[j], from[i]);
        }

        return new MatchingProblem(
            [.. from.Select(row => problem.Score[row])], [.. from.Select(row => problem.Treated[row])],
            problem.Stratum is { } strata ? [.. from.Select(row => strata[row])] : null,
            problem.Keys is { } keys ? [.. from.Select(row => keys[row])] : null);
    }
}
