using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Matching;

/// <summary>What must hold for every input. The invariants are checked inside every call of the matcher.</summary>
public class MatcherPropertyTests
{
    [Fact]
    public void Match_nearest_agrees_with_the_plain_matcher() => RandomProblems.ForAll(4000, random =>
    {
        var (problem, settings) = (RandomProblems.Problem(random), RandomProblems.Settings(random) with { Ties = TieBreak.Row });
        var sample = Matcher.Match(problem, settings);
        var plain = PlainMatcher.Nearest(problem, settings, sample.CaliperRaw ?? double.PositiveInfinity, PlainMatcher.Inside(problem, settings.Support));
        Assert.Equal(plain, sample.Pairs.Select(pair => (pair.Treated, pair.Comparison, pair.Rank)));
    });

    [Fact]
    public void Match_radius_agrees_with_the_plain_matcher() => RandomProblems.ForAll(4000, random =>
    {
        var problem = RandomProblems.Problem(random);
        var settings = RandomProblems.Settings(random) with { Method = MatchingMethod.Radius };
        settings = settings with { Caliper = settings.Caliper ?? new Caliper(0.25, CaliperUnit.Raw) };
        var sample = Matcher.Match(problem, settings);
        var plain = PlainMatcher.Radius(problem, sample.CaliperRaw!.Value, PlainMatcher.Inside(problem, settings.Support));
        for (var row = 0; row < plain.Length; row++) Near.Equal($"weight {row}", plain[row], sample.Weights[row], 1e-12, 0);
    });

    [Theory]
    [InlineData(MatchingMethod.Kernel)]
    [InlineData(MatchingMethod.InverseProbability)]
    [InlineData(MatchingMethod.Exact)]
    public void Match_by_shares_agrees_with_the_plain_matcher(MatchingMethod method) => RandomProblems.ForAll(3000, random =>
    {
        var problem = RandomProblems.Problem(random);
        var settings = RandomProblems.Settings(random) with { Method = method, Scale = ScoreScale.Logit, Kernel = (MatchingKernel)random.NextInt(2) };
        settings = settings with { Caliper = method == MatchingMethod.Kernel ? new Caliper((1 + random.NextInt(8)) / 16.0, CaliperUnit.Raw) : null };
        double Height(int treated, int other)
        {
            var u = PlainMatcher.Distance(problem, treated, other) / (settings.Caliper?.Width ?? 1);
            return (method, settings.Kernel) switch
            {
                (MatchingMethod.Exact, _) => 1,
                (MatchingMethod.InverseProbability, _) => Math.Exp(problem.Score[other]),
                (_, MatchingKernel.Normal) => Math.Exp(-0.5 * u * u),
                _ => Math.Max(0, 1 - (u * u)),
            };
        }

        var sample = Matcher.Match(problem, settings);
        var plain = PlainMatcher.Shares(problem, Height, PlainMatcher.Inside(problem, settings.Support));
        for (var row = 0; row < plain.Length; row++) Near.Equal($"weight {row}", plain[row], sample.Weights[row], 1e-12, 0);
        Assert.Equal(plain.Where((weight, row) => problem.Treated[row] && weight > 0).Count(), sample.TreatedMatched);
    });

    [Fact]
    public void Match_nearest_within_a_wider_caliper_loses_nobody_when_people_may_be_used_again() => RandomProblems.ForAll(1000, random =>
    {
        var problem = RandomProblems.Problem(random);
        var width = random.NextInt(9) / 16.0;
        var settings = new MatchingSettings { Method = MatchingMethod.Nearest, Replacement = true, Ratio = 1 + random.NextInt(3), Caliper = new Caliper(width, CaliperUnit.Raw) };
        var narrow = Matcher.Match(problem, settings);
        var wide = Matcher.Match(problem, settings with { Caliper = new Caliper(width + (random.NextInt(5) / 16.0), CaliperUnit.Raw) });
        // The nearest come first, so a wider caliper only adds.
        Assert.Subset(wide.Pairs.ToHashSet(), narrow.Pairs.ToHashSet());
        Assert.True(narrow.TreatedMatched <= wide.TreatedMatched);
    });

    [Fact]
    public void Match_radius_is_nearest_with_replacement_and_everyone_within_reach() => RandomProblems.ForAll(1000, random =>
    {
        var problem = RandomProblems.Problem(random);
        var radius = new MatchingSettings { Caliper = new Caliper(random.NextInt(9) / 16.0, CaliperUnit.Raw) };
        var nearest = radius with { Method = MatchingMethod.Nearest, Replacement = true, Ratio = problem.Rows };
        var (one, two) = (Matcher.Match(problem, radius), Matcher.Match(problem, nearest));
        for (var row = 0; row < problem.Rows; row++) Near.Equal($"weight {row}", two.Weights[row], one.Weights[row], 1e-12, 0);
        Assert.Equal(two.LargestDistance, one.LargestDistance);
        Assert.Equal(two.Unmatched, one.Unmatched);
    });

    [Theory]
    [InlineData(MatchingMethod.Radius)]
    [InlineData(MatchingMethod.Nearest)]
    [InlineData(MatchingMethod.Kernel)]
    [InlineData(MatchingMethod.InverseProbability)]
    [InlineData(MatchingMethod.Exact)]
    public void Match_with_keys_does_not_depend_on_the_order_of_rows(MatchingMethod method) => RandomProblems.ForAll(600, random =>
    {
        var problem = RandomProblems.Problem(random, keys: true);
        var settings = RandomProblems.Settings(random) with { Method = method, Scale = ScoreScale.Logit };
        if (method != MatchingMethod.Nearest) settings = settings with { Caliper = new Caliper(0.25, CaliperUnit.StandardDeviations) };
        var sample = Matcher.Match(problem, settings);
        var shuffled = Matcher.Match(RandomProblems.Shuffle(problem, random, out var from), settings);
        for (var row = 0; row < problem.Rows; row++)
            Assert.Equal(BitConverter.DoubleToInt64Bits(sample.Weights[from[row]]), BitConverter.DoubleToInt64Bits(shuffled.Weights[row]));
        Assert.Equal(
            sample.Pairs.Select(pair => (pair.Treated, pair.Comparison, pair.Rank)).Order(),
            shuffled.Pairs.Select(pair => (from[pair.Treated], from[pair.Comparison], pair.Rank)).Order());
        Assert.Equal(sample.Ties, shuffled.Ties);
        Assert.Equal(sample.EffectiveSampleSize, shuffled.EffectiveSampleSize, 1e-12);
    });

    [Fact]
    public void Match_a_wider_radius_loses_nobody() => RandomProblems.ForAll(1000, random =>
    {
        var problem = RandomProblems.Problem(random);
        var width = random.NextInt(9) / 16.0;
        var narrow = Matcher.Match(problem, new MatchingSettings { Caliper = new Caliper(width, CaliperUnit.Raw) });
        var wide = Matcher.Match(problem, new MatchingSettings { Caliper = new Caliper(width + (random.NextInt(5) / 16.0), CaliperUnit.Raw) });
        for (var row = 0; row < problem.Rows; row++)
        {
            Assert.True(narrow.Weights[row] == 0 || wide.Weights[row] > 0);
            Assert.True(narrow.WithinCaliper![row] <= wide.WithinCaliper![row]);
        }
    });

    [Fact]
    public void Match_thousands_of_overlapping_radii_lose_no_digits()
    {
        // 3,000 treated and 6,000 comparison people with the narrowest and widest windows side by side.
        var random = new RandomStream(7);
        var score = Enumerable.Range(0, 9000).Select(_ => Math.Pow(random.NextDouble(), 6)).ToArray();
        var treated = Enumerable.Range(0, 9000).Select(_ => random.NextBool(1.0 / 3)).ToArray();
        var problem = new MatchingProblem(score, treated);
        var sample = Matcher.Match(problem, new MatchingSettings { Caliper = new Caliper(0.001, CaliperUnit.Raw) });
        var plain = new double[9000];
        for (var t = 0; t < 9000; t++)
        {
            if (!treated[t]) continue;
            var near = Enumerable.Range(0, 9000).Where(c => !treated[c] && Math.Abs(score[t] - score[c]) <= 0.001).ToArray();
            foreach (var c in near) plain[c] += 1.0 / near.Length;
        }

        for (var row = 0; row < 9000; row++)
        {
            if (!treated[row]) Near.Equal($"weight {row}", plain[row], sample.Weights[row], 1e-12, 0);
        }
    }

    [Fact]
    public void Match_gives_the_same_bits_with_one_and_two_threads()
    {
        var random = new RandomStream(11);
        var score = Enumerable.Range(0, 20_000).Select(_ => random.NextNormal()).ToArray();
        var treated = Enumerable.Range(0, 20_000).Select(_ => random.NextBool(0.02)).ToArray();
        var problem = new MatchingProblem(score, treated);
        var settings = new MatchingSettings { Method = MatchingMethod.Kernel, Kernel = MatchingKernel.Normal, Caliper = new Caliper(0.1, CaliperUnit.Raw) };
        var one = Blocks.WithThreads(1, () => Matcher.Match(problem, settings));
        var two = Blocks.WithThreads(2, () => Matcher.Match(problem, settings));
        Assert.Equal(one.Weights.Select(BitConverter.DoubleToInt64Bits), two.Weights.Select(BitConverter.DoubleToInt64Bits));
    }

    [Theory]
    [InlineData(CommonSupport.None, false)]
    [InlineData(CommonSupport.Both, false)]
    [InlineData(CommonSupport.None, true)]
    public void Match_radius_in_parts_agrees_with_the_plain_matcher_on_any_number_of_threads(CommonSupport support, bool strata)
    {
        var random = new RandomStream(13);
        const int rows = 140_000; // enough for two parts
        var score = Enumerable.Range(0, rows).Select(_ => Math.Round(random.NextNormal(), 4)).ToArray();
        var treated = Enumerable.Range(0, rows).Select(_ => random.NextBool(0.0002)).ToArray();
        var problem = new MatchingProblem(score, treated, strata ? Array.ConvertAll(score, value => value < 0.3 ? 4 : 7) : null);
        var settings = new MatchingSettings { Caliper = new Caliper(0.001, CaliperUnit.Raw), Support = support };
        var one = Blocks.WithThreads(1, () => Matcher.Match(problem, settings));
        var four = Blocks.WithThreads(4, () => Matcher.Match(problem, settings));
        Assert.Equal(one.Weights.Select(BitConverter.DoubleToInt64Bits), four.Weights.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(one.EffectiveSampleSize, four.EffectiveSampleSize);
        Assert.Equal(one.LargestDistance, four.LargestDistance);
        var plain = PlainMatcher.Radius(problem, 0.001, PlainMatcher.Inside(problem, support));
        for (var row = 0; row < rows; row++) Near.Equal($"weight {row}", plain[row], one.Weights[row], 1e-12, 0);
        Assert.Equal(plain.Where((weight, row) => weight > 0 && !treated[row]).Count(), one.ComparisonMatched);
    }
}
