using BenchmarkDotNet.Attributes;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Inference.Counts;
using JusticeDataLab.Workbench.Core.Inference.Neighbours;
using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Inference.Resampling;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Benchmarks.Inference;

/// <summary>Comparing outcomes of 10,000 treated people and a million comparison people with weights that all differ.</summary>
[MemoryDiagnoser]
public class EffectBenchmarks
{
    private const int Treated = 10_000;
    private const int People = 1_010_000;

    private readonly bool[] _treated = new bool[People];
    private readonly double[] _weights = new double[People];
    private readonly double[] _reoffended = new double[People];
    private readonly double[] _count = new double[People];
    private readonly double[] _days = new double[People];
    private readonly double[][] _covariates = [new double[People], new double[People], new double[People]];
    private double?[][] _measures = [];

    /// <summary>Makes the people; the same every time.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new RandomStream(20240101);
        for (var row = 0; row < People; row++)
        {
            _treated[row] = row < Treated;
            _weights[row] = _treated[row] ? 1 : random.NextExponential() * Treated / (People - Treated);
            foreach (var covariate in _covariates) covariate[row] = random.NextNormal();
            var score = (0.5 * _covariates[0][row]) - (_treated[row] ? 0.6 : 0.4);
            _reoffended[row] = random.NextBool(1 / (1 + Math.Exp(-score))) ? 1 : 0;
            _count[row] = _reoffended[row] == 0 ? 0 : 1 + random.NextInt(5);
            _days[row] = _reoffended[row] == 0 ? 365 : 1 + random.NextInt(365);
        }

        _measures = [.. Enum.GetValues<OutcomeMeasure>().Select(Values)];
    }

    /// <summary>All eleven measures under every variance convention.</summary>
    [Benchmark]
    public int AllMeasures() => Enum.GetValues<OutcomeMeasure>()
        .Sum(measure => OutcomeComparison.Compare(measure, _measures[(int)measure - 1], _treated, _weights).Conventions.Count);

    /// <summary>2,000 resamples of the rate.</summary>
    [Benchmark]
    public BootstrapResult Resamples() => Bootstrap.Of(_reoffended, _treated, _weights);

    /// <summary>Regression on three covariates with HC0 to HC3.</summary>
    [Benchmark]
    public int Regression() => LinearRegression.All(new RegressionSample(_reoffended, _treated, _weights, _covariates)).Count;

    /// <summary>G-computation with three covariates and their interactions.</summary>
    [Benchmark]
    public GComputationResult Standardisation() => GComputation.Of(new RegressionSample(_reoffended, _treated, _weights, _covariates, interactions: true));

    /// <summary>Negative binomial regression.</summary>
    [Benchmark]
    public CountRatio NegativeBinomial() => CountRegression.NegativeBinomial(new RegressionSample(_count, _treated, _weights, []));

    /// <summary>Curves, mean times, both Cox models and the check of proportional hazards.</summary>
    [Benchmark]
    public SurvivalComparison Times() => SurvivalComparison.Of(new SurvivalSample(_days, Array.ConvertAll(_reoffended, one => one == 1), _treated, _weights), 365);

    /// <summary>Nearest neighbour with the Abadie–Imbens error.</summary>
    [Benchmark]
    public AbadieImbensResult Nearest() => AbadieImbens.Effect(_reoffended, _treated, _covariates[0]);

    private double?[] Values(OutcomeMeasure measure)
    {
        var random = new RandomStream(20240101, (ulong)measure);
        var values = new double?[People];
        for (var row = 0; row < People; row++)
        {
            values[row] = measure switch
            {
                OutcomeMeasure.Reoffended => _reoffended[row],
                OutcomeMeasure.Reoffences => _count[row],
                _ when _reoffended[row] == 0 => null,
                OutcomeMeasure.DaysToFirstReoffence => _days[row],
                _ => random.NextInt(OutcomeComparison.IsYesOrNo(measure) ? 2 : 4),
            };
        }

        return values;
    }
}
