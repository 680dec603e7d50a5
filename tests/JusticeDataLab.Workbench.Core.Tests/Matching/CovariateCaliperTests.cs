using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Tests.Oracles;

namespace JusticeDataLab.Workbench.Core.Tests.Matching;

public class CovariateCaliperTests
{
    [Fact]
    public void Match_nearest_agrees_with_the_plain_way() => RandomProblems.ForAll(2000, random =>
    {
        var (problem, settings, near) = Problem(random, MatchingMethod.Nearest);
        var sample = Matcher.Match(problem, settings);
        var (left, used) = (Enumerable.Range(0, problem.Rows).Where(row => problem.Treated[row]), new HashSet<int>());
        var pairs = new List<(int, double)>();
        foreach (var treated in left.OrderByDescending(row => problem.Score[row]))
        {
            double Distance(int other) => Math.Abs(problem.Score[treated] - problem.Score[other]);
            var open = Enumerable.Range(0, problem.Rows)
                .Where(other => !problem.Treated[other] && !used.Contains(other) && near(treated, other) && Distance(other) <= sample.CaliperRaw!.Value)
                .ToArray();
            if (open.Length == 0) continue;
            var best = open.Min(Distance);
            var chosen = sample.Pairs.Single(pair => pair.Treated == treated).Comparison;
            Assert.Contains(chosen, open);
            Assert.Equal(best, Distance(chosen));
            used.Add(chosen);
            pairs.Add((treated, best));
        }

        Assert.Equal(pairs.Count, sample.Pairs.Count);
    });

    [Theory]
    [InlineData(MatchingMethod.Radius)]
    [InlineData(MatchingMethod.Kernel)]
    public void Match_counts_whom_the_calipers_allow(MatchingMethod method) => RandomProblems.ForAll(1000, random =>
    {
        var (problem, settings, near) = Problem(random, method);
        var sample = Matcher.Match(problem, settings);
        var weights = new double[problem.Rows];
        foreach (var treated in Enumerable.Range(0, problem.Rows).Where(row => problem.Treated[row]))
        {
            var within = Enumerable.Range(0, problem.Rows)
                .Where(other => !problem.Treated[other] && near(treated, other) && Math.Abs(problem.Score[treated] - problem.Score[other]) <= sample.CaliperRaw!.Value)
                .ToArray();
            Assert.Equal(within.Length, sample.WithinCaliper![treated]);
            foreach (var other in within) weights[other] += 1.0 / within.Length;
        }

        if (method != MatchingMethod.Radius) return;
        for (var row = 0; row < problem.Rows; row++)
        {
            if (!problem.Treated[row]) Near.Equal($"weight {row}", weights[row], sample.Weights[row], 1e-12, 1e-15);
        }
    });

    [Fact]
    public void Match_by_weights_alone_refuses_calipers_on_covariates()
    {
        var problem = new MatchingProblem([0, 0], [true, false], calipers: [new CovariateCaliper("age", [20, 30], new Caliper(5, CaliperUnit.Raw))]);
        Assert.Throws<MatchingException>(() => Matcher.Match(problem, new MatchingSettings { Method = MatchingMethod.InverseProbability }));
        Assert.Equal(0, Matcher.Match(problem).TreatedMatched);
    }

    private static (MatchingProblem Problem, MatchingSettings Settings, Func<int, int, bool> Near) Problem(RandomStream random, MatchingMethod method)
    {
        var rows = 4 + random.NextInt(20);
        double[] Values(int steps) => [.. Enumerable.Range(0, rows).Select(_ => random.NextInt(steps) / 8.0)];
        var (score, age) = (Values(12), Values(6));
        bool[] treated = [.. Enumerable.Range(0, rows).Select(row => row == 0 || (row > 1 && random.NextBool(0.4)))];
        // A treated person's score is never shared, so that the order of choosing is beyond doubt.
        for (var row = 0; row < rows; row++) score[row] += treated[row] ? row / 1024.0 : 0;
        var problem = new MatchingProblem(score, treated, calipers: [new CovariateCaliper("age", age, new Caliper(0.25, CaliperUnit.Raw))]);
        var settings = new MatchingSettings { Method = method, Caliper = new Caliper(0.5, CaliperUnit.Raw) };
        return (problem, settings, (one, other) => Math.Abs(age[one] - age[other]) <= 0.25);
    }
}
