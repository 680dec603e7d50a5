using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Matching;

public class MatcherTests
{
    [Fact]
    public void Match_radius_by_hand()
    {
        // Treated at 0 and 1; comparison people at −0.5, 0.5, 1.5 and 4; caliper 0.5, its edge included.
        // Treated 0 reaches −0.5 and 0.5: half each. Treated 1 reaches 0.5 and 1.5: half each.
        // So 0.5 gets 1, −0.5 and 1.5 get a half, 4 nothing. ESS = 2² / (1 + ¼ + ¼) = 8/3.
        var problem = new MatchingProblem([0, 1, -0.5, 0.5, 1.5, 4], [true, true, false, false, false, false]);
        var sample = Matcher.Match(problem, new MatchingSettings { Caliper = new Caliper(0.5, CaliperUnit.Raw) });
        Assert.Equal([1, 1, 0.5, 1, 0.5, 0], sample.Weights);
        Assert.Equal([2, 2, 0, 0, 0, 0], sample.WithinCaliper!);
        Assert.Equal(8.0 / 3, sample.EffectiveSampleSize, 1e-15);
        Assert.Equal(0.5, sample.LargestDistance);
        Assert.Equal((2, 4, 2, 3), (sample.Treated, sample.Pool, sample.TreatedMatched, sample.ComparisonMatched));
        Assert.Equal(Estimand.EffectInTreated, sample.Estimand);
    }

    [Fact]
    public void Match_names_the_reason_for_everyone_lost()
    {
        // Rows 0–3 treated: beyond the pool's range; alone in stratum 1; too far from anyone; matched. Row 6 comes second.
        var problem = new MatchingProblem(
            [9, 1, 3, 0, 0, 5, 0.1], [true, true, true, true, false, false, true], [0, 1, 0, 0, 0, 0, 0]);
        var settings = new MatchingSettings
        {
            Method = MatchingMethod.Nearest, Support = CommonSupport.Treated, Caliper = new Caliper(0.5, CaliperUnit.Raw), Order = MatchingOrder.Smallest,
        };
        var sample = Matcher.Match(problem, settings);
        Assert.Equal(
        [
            new UnmatchedTreated(0, UnmatchedReason.OutsideCommonSupport),
            new UnmatchedTreated(1, UnmatchedReason.NobodyInStratum),
            new UnmatchedTreated(2, UnmatchedReason.NobodyWithinCaliper),
            new UnmatchedTreated(6, UnmatchedReason.AllUsed),
        ], sample.Unmatched);
        Assert.Equal(Estimand.EffectInMatchedTreated, sample.Estimand);
    }

    [Fact]
    public void Match_counts_choices_that_the_tie_break_decided()
    {
        var problem = new MatchingProblem([0.5, 0.25, 0.75], [true, false, false]);
        var sample = Matcher.Match(problem, new MatchingSettings { Method = MatchingMethod.Nearest, Caliper = null });
        Assert.Equal(1, sample.Ties);
        Assert.Equal(new MatchedPair(0, 1, 1, 0.25), Assert.Single(sample.Pairs));
    }

    [Fact]
    public void Match_caliper_in_standard_deviations_counts_everyone_left_after_support()
    {
        // With support "both" the row at 10 leaves; the others, 0 1 0 1, have variance 4 × ¼ / 3 = 1/3.
        var problem = new MatchingProblem([0, 1, 0, 1, 10], [true, true, false, false, false]);
        var sample = Matcher.Match(problem, new MatchingSettings { Support = CommonSupport.Both, Caliper = new Caliper(0.2, CaliperUnit.StandardDeviations) });
        Near.Equal("caliper", 0.2 * Math.Sqrt(1.0 / 3), sample.CaliperRaw, 1e-15);
        Assert.Equal(1, sample.PoolOutsideSupport);
    }

    [Fact]
    public void Match_nobody_in_reach_is_a_result()
    {
        var sample = Matcher.Match(new MatchingProblem([0, 5], [true, false]), new MatchingSettings { Caliper = new Caliper(1, CaliperUnit.Raw) });
        Assert.Equal((0, 0, 0.0), (sample.TreatedMatched, sample.ComparisonMatched, sample.EffectiveSampleSize));
        Assert.Null(sample.LargestDistance);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Match_with_a_group_empty_is_a_result(bool treated)
    {
        foreach (var method in Enum.GetValues<MatchingMethod>())
        {
            var sample = Matcher.Match(new MatchingProblem([0, 1], [treated, treated]), new MatchingSettings { Method = method });
            Assert.Equal(0, sample.TreatedMatched);
            Assert.Equal(treated ? 2 : 0, sample.Unmatched.Count);
        }
    }

    [Fact]
    public void Match_refuses_what_cannot_be_matched()
    {
        Assert.Contains("row 2", Assert.Throws<ArgumentException>(() => new MatchingProblem([0, double.NaN], [true, false])).Message);
        Assert.Contains("caliper", Assert.Throws<MatchingException>(() =>
            Matcher.Match(new MatchingProblem([0, 1], [true, false]), new MatchingSettings { Caliper = null })).Message);
        Assert.Contains("same key", Assert.Throws<MatchingException>(() =>
            Matcher.Match(new MatchingProblem([0, 1], [true, false], keys: ["a", "a"]), new MatchingSettings { Method = MatchingMethod.Nearest })).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Caliper(-0.1, CaliperUnit.Raw));
    }

    [Fact]
    public void Verify_finds_every_kind_of_damage()
    {
        var problem = new MatchingProblem([0, 1, 0, 1.2, 3], [true, true, false, false, false], [0, 0, 0, 0, 1]);
        var settings = new MatchingSettings { Method = MatchingMethod.Nearest, Caliper = new Caliper(0.5, CaliperUnit.Raw) };
        var good = Matcher.Match(problem, settings);
        void Broken(MatchedSample sample) => Assert.Throws<MatchingException>(() => MatchInvariants.Verify(sample, problem));
        MatchInvariants.Verify(good, problem);
        Broken(good with { Weights = [1, 1, 2, 0.5, 0] });
        Broken(good with { Weights = [1, 1, 3, -1, 0] });
        Broken(good with { Weights = [1, 1, double.NaN, 1, 0] });
        Broken(good with { Weights = [1, 0.5, 1, 0.5, 0] });
        Broken(good with { TreatedMatched = 1 });
        Broken(good with { Unmatched = [new UnmatchedTreated(0, UnmatchedReason.AllUsed)] });
        Broken(good with { CaliperRaw = 0.1 });
        Broken(good with { Pairs = [good.Pairs[0], good.Pairs[1] with { Comparison = 2, Distance = 1 }] });
        Broken(good with { Pairs = [good.Pairs[0], good.Pairs[1] with { Comparison = 4, Distance = 2 }] });
        Broken(good with { Pairs = [good.Pairs[0], good.Pairs[1] with { Distance = 0.3 }] });
        var radius = Matcher.Match(problem, settings with { Method = MatchingMethod.Radius });
        MatchInvariants.Verify(radius, problem);
        Broken(radius with { Weights = [1, 1, 1, 0, 1] });
    }

    [Fact]
    public void Verify_finds_the_one_stranger_among_many()
    {
        // One run of scores within reach of another, then a gap that one person of the pool stands in.
        var random = new RandomStream(5);
        var score = Enumerable.Range(0, 20_001).Select(row => row == 20_000 ? 2 : random.NextDouble() + (row % 50 == 1 ? 10 : 0)).ToArray();
        var treated = Enumerable.Range(0, 20_001).Select(row => row % 50 < 2 && row < 20_000).ToArray();
        var problem = new MatchingProblem(score, treated);
        var sample = Matcher.Match(problem, new MatchingSettings { Caliper = new Caliper(0.1, CaliperUnit.Raw) });
        Assert.Equal(0, sample.Weights[20_000]);
        var weights = (double[])sample.Weights.Clone();
        var from = Array.FindIndex(weights, weight => weight is > 0 and < 1);
        (weights[20_000], weights[from]) = (weights[from], 0);
        Assert.Contains("row 20001", Assert.Throws<MatchingException>(() => MatchInvariants.Verify(sample with { Weights = weights }, problem)).Message);
        (weights[20_000], weights[from]) = (double.PositiveInfinity, 0);
        Assert.Contains("row 20001", Assert.Throws<MatchingException>(() => MatchInvariants.Verify(sample with { Weights = weights }, problem)).Message);
    }
}
