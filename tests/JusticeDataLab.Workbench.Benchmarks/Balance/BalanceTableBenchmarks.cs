using BenchmarkDotNet.Attributes;
using JusticeDataLab.Workbench.Benchmarks.Data;
using JusticeDataLab.Workbench.Core.Balance;

namespace JusticeDataLab.Workbench.Benchmarks.Balance;

/// <summary>The balance table of 40 covariates, before and after, with all its measures.</summary>
[MemoryDiagnoser]
public class BalanceTableBenchmarks
{
    private ReferenceSet _set = null!;
    private double[] _weights = [];

    /// <summary>People.</summary>
    [Params(250_000, 500_000, 1_000_000, 2_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the people and some weights.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _set = GeneratedSet.Of(Rows, 40);
        _weights = [.. _set.Treated.Select((treated, row) => treated ? 1 : row % 5 / 400.0)];
    }

    /// <summary>Makes the table.</summary>
    [Benchmark]
    public BalanceTable Assess() => BalanceTable.Assess(_set.Columns, _set.Treated, _weights);
}
