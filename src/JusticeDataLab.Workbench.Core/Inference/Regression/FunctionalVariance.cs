using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// Variance of a smooth function of a fit's coefficients with gradient g. Each person's influence on it is
/// e·x'(X'WX)⁻¹g, so one pass over the people gives every robust variance without forming a matrix for each.
/// </summary>
internal static class FunctionalVariance
{
    private const int Width = CrossProducts.Width;
    private const double DecidesAlone = 1e-10;

    /// <summary>The variance; null when it is not defined: no clusters, one cluster, or somebody who decides a coefficient alone.</summary>
    public static double? Of(RegressionFit fit, double[] gradient, RobustVariance kind)
    {
        var (n, k) = (fit.Sample.Rows, fit.Coefficients.Length);
        if (n <= k) return null;
        var direction = fit.Factor.Solve(gradient);
        switch (kind)
        {
            case RobustVariance.Classical:
                var along = 0.0;
                for (var j = 0; j < k; j++) along += gradient[j] * direction[j];
                return along * (fit.Family.IsLinear ? fit.Deviance / (n - k) : 1);
            case RobustVariance.ClusterHc0:
                return Clustered(fit, direction)?.Squares;
            case RobustVariance.ClusterHc1:
                return Clustered(fit, direction) is var (squares, clusters)
                    ? squares * clusters / (clusters - 1.0) * (n - 1) / (n - k)
                    : null;
            case RobustVariance.Hc0 or RobustVariance.Hc1:
                var plain = Squares(fit, direction, 0);
                return kind == RobustVariance.Hc0 ? plain : plain * n / (n - k);
            default:
                var corrected = Squares(fit, direction, kind == RobustVariance.Hc2 ? 1 : 2);
                return double.IsFinite(corrected) ? corrected : null;
        }
    }

    /// <summary>How many clusters the sample has; 0 without any.</summary>
    public static int Clusters(RegressionSample sample) => sample.Clusters is { Length: > 0 } clusters ? clusters.Max() + 1 : 0;

    private static double Squares(RegressionFit fit, double[] direction, int power)
    {
        var parts = new double[Blocks.Count(fit.Sample.Rows)];
        Blocks.For(parts.Length, block =>
        {
            var sum = default(PreciseSum);
            Visit(fit, direction, block, power > 0, (_, influence, leverage) =>
            {
                var square = influence * influence;
                var free = 1 - leverage;
                if (power > 0 && free < DecidesAlone) square = double.NaN;
                sum.Add(power == 0 ? square : power == 1 ? square / free : square / (free * free));
            });
            parts[block] = sum.Value;
        });
        return PreciseSum.Of(parts);
    }

    private static (double Squares, int Clusters)? Clustered(RegressionFit fit, double[] direction)
    {
        var count = Clusters(fit.Sample);
        if (count < 2) return null;
        var sums = new PreciseSum[count];
        for (var block = 0; block < Blocks.Count(fit.Sample.Rows); block++)
            Visit(fit, direction, block, leverages: false, (row, influence, _) => sums[fit.Sample.Clusters![row]].Add(influence));
        var squares = default(PreciseSum);
        foreach (var sum in sums) squares.Add(sum.Value * sum.Value);
        return (squares.Value, count);
    }

    private static void Visit(RegressionFit fit, double[] direction, int block, bool leverages, Action<int, double, double> person)
    {
        var (sample, columns) = (fit.Sample, fit.Sample.Columns);
        var packed = new double[columns.Count * Width];
        var (predictor, change, leverage) = (new double[Width], new double[Width], new double[Width]);
        var last = Math.Min(columns.Rows, (block + 1) * Blocks.RowsPerBlock);
        for (var first = block * Blocks.RowsPerBlock; first < last; first += Width)
        {
            var used = Math.Min(Width, last - first);
            columns.Pack(first, used, packed);
            columns.Predict(packed, fit.Coefficients, predictor);
            columns.Predict(packed, direction, change);
            if (leverages) fit.Factor.Distances(packed, Width, leverage);
            for (var r = 0; r < used; r++)
            {
                var row = first + r;
                fit.Family.Evaluate(predictor[r], sample.Values[row], sample.Weights[row], out var residual, out var information);
                person(row, residual * change[r], information * leverage[r]);
            }
        }
    }
}
