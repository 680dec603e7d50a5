using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>A fitted model: coefficients in the sample's columns and the inverse of the information.</summary>
internal sealed class RegressionFit
{
    private const int MostIterations = 50;

    // Chances below one in 10⁸, or mean counts as small: the covariates foretell somebody's outcome and the likelihood has no maximum.
    private const double FurthestPredictor = 20;

    private RegressionFit(RegressionSample sample, RegressionFamily family, double[] coefficients, RegressionPass end, Cholesky factor)
    {
        Sample = sample;
        Family = family;
        Coefficients = coefficients;
        Deviance = end.Deviance;
        Factor = factor;
    }

    public RegressionSample Sample { get; }

    public RegressionFamily Family { get; }

    /// <summary>Constant, treatment, then the kept covariates and interactions.</summary>
    public double[] Coefficients { get; }

    public double Deviance { get; }

    /// <summary>Factor of the information at the end.</summary>
    public Cholesky Factor { get; }

    /// <summary>Newton's method with steps halved when they overshoot; null when there is no maximum to be found.</summary>
    public static RegressionFit? TryFit(RegressionSample sample, RegressionFamily family, double[]? start = null)
    {
        var columns = sample.Columns;
        var coefficients = start ?? new double[columns.Count];
        if (start is null && !family.IsLinear) coefficients[0] = family.Start(WeightedMean(sample));
        if (!double.IsFinite(coefficients[0])) return null; // everyone or nobody: the constant has no limit
        var pass = RegressionPass.Run(sample, columns, family, coefficients);
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            if (Cholesky.TryFactor(pass.Information, columns.Count, 1e-13) is not { } factor) return null;
            var step = factor.Solve(pass.Gradient);
            var promised = 0.0;
            for (var j = 0; j < step.Length; j++) promised += step[j] * pass.Gradient[j];
            var moved = Moved(coefficients, step, 1);
            if (promised <= 1e-14 * (Math.Abs(pass.Deviance) + 0.1))
                return family.IsLinear || pass.Furthest < FurthestPredictor ? new RegressionFit(sample, family, moved, pass, factor) : null;
            var next = RegressionPass.Run(sample, columns, family, moved);
            for (var share = 0.5; !(next.Deviance <= pass.Deviance + (1e-12 * Math.Abs(pass.Deviance))) && share > 1e-6; share /= 2)
            {
                moved = Moved(coefficients, step, share);
                next = RegressionPass.Run(sample, columns, family, moved);
            }

            (coefficients, pass) = (moved, next);
        }

        return null;
    }

    /// <summary>Every row with its fitted mean, in order.</summary>
    public void Visit(Action<int, double> person)
    {
        var columns = Sample.Columns;
        var (packed, predictor) = (new double[columns.Count * PackedColumns.Width], new double[PackedColumns.Width]);
        for (var first = 0; first < columns.Rows; first += PackedColumns.Width)
        {
            var used = Math.Min(PackedColumns.Width, columns.Rows - first);
            columns.Pack(first, used, packed);
            columns.Predict(packed, Coefficients, predictor);
            for (var r = 0; r < used; r++) person(first + r, Family.Mean(predictor[r]));
        }
    }

    private static double WeightedMean(RegressionSample sample)
    {
        var (weight, sum) = (default(PreciseSum), default(PreciseSum));
        for (var row = 0; row < sample.Rows; row++)
        {
            weight.Add(sample.Weights[row]);
            sum.Add(sample.Weights[row] * sample.Values[row]);
        }

        return sum.Value / weight.Value;
    }

    private static double[] Moved(double[] from, double[] step, double share)
    {
        var to = (double[])from.Clone();
        for (var j = 0; j < to.Length; j++) to[j] += share * step[j];
        return to;
    }
}
