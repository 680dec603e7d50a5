using BenchmarkDotNet.Attributes;
using JusticeDataLab.Workbench.Benchmarks.Data;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Benchmarks.Propensity;

/// <summary>Fit of the propensity model with 40 covariates. Time should grow with the rows, memory stay small beside them.</summary>
[MemoryDiagnoser]
public class ModelFitBenchmarks
{
    private ReferenceSet _set = null!;

    /// <summary>People.</summary>
    [Params(250_000, 500_000, 1_000_000, 2_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the people.</summary>
    [GlobalSetup]
    public void Setup() => _set = GeneratedSet.Of(Rows, 40);

    /// <summary>Fits.</summary>
    [Benchmark]
    public PropensityModel Fit() => LogisticRegression.Fit(new DesignMatrix(Rows, _set.Columns), _set.Treated);
}
