using BenchmarkDotNet.Attributes;
using JusticeDataLab.Workbench.Benchmarks.Data;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Benchmarks.Propensity;

/// <summary>Stepwise search by Akaike's criterion among 47 terms of 20,500 people.</summary>
[MemoryDiagnoser]
public class StepwiseBenchmarks
{
    private ReferenceSet _set = null!;
    private CandidateTerm[] _terms = [];

    /// <summary>Where the search may go.</summary>
    [Params(StepwiseDirection.Both, StepwiseDirection.Forward)]
    public StepwiseDirection Direction { get; set; }

    /// <summary>Makes the people.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _set = GeneratedSet.Of(20_500, 47);
        _terms = [.. _set.Columns.Select(column => new CandidateTerm(column.Name, [column]))];
    }

    /// <summary>Searches.</summary>
    [Benchmark]
    public StepwiseResult Search() => StepwiseSelection.Search(_terms, _set.Treated, new StepwiseRule(Direction: Direction));
}
