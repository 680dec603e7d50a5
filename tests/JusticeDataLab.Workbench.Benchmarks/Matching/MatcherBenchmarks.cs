using BenchmarkDotNet.Attributes;
using JusticeDataLab.Workbench.Benchmarks.Data;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Benchmarks.Matching;

/// <summary>Matching on a ready score, with a caliper of 0.2 standard deviations, the check of the invariants included.</summary>
[MemoryDiagnoser]
public class MatcherBenchmarks
{
    private MatchingProblem _problem = null!;

    /// <summary>People.</summary>
    [Params(250_000, 500_000, 1_000_000, 2_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the people and their scores.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var set = GeneratedSet.Of(Rows, 8);
        var model = LogisticRegression.Fit(new DesignMatrix(Rows, set.Columns), set.Treated);
        _problem = new MatchingProblem(model.Scores.Logit, set.Treated);
    }

    /// <summary>Everyone within the caliper.</summary>
    [Benchmark]
    public MatchedSample Radius() => Matcher.Match(_problem);

    /// <summary>The nearest one, nobody twice.</summary>
    [Benchmark]
    public MatchedSample Nearest() => Matcher.Match(_problem, new MatchingSettings { Method = MatchingMethod.Nearest });
}
