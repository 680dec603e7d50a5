using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// One pass over a sample: deviance, score and expected information at given coefficients. Blocks of rows are summed by
/// themselves and added up in order, so the number of threads does not change a bit.
/// </summary>
internal sealed class RegressionPass
{
    private const int Width = CrossProducts.Width;

    private RegressionPass(int size) => (Gradient, Information) = (new double[size], new double[size * size]);

    /// <summary>−2 × log-likelihood, up to a constant; the weighted squares of a linear model.</summary>
    public double Deviance { get; private set; }

    /// <summary>Largest absolute linear predictor of anybody.</summary>
    public double Furthest { get; private set; }

    /// <summary>Derivative of the log-likelihood.</summary>
    public double[] Gradient { get; }

    /// <summary>X'WX, row by row; the lower triangle counts.</summary>
    public double[] Information { get; }

    /// <summary>Evaluates the model.</summary>
    public static RegressionPass Run(RegressionSample sample, PackedColumns columns, RegressionFamily family, double[] coefficients)
    {
        var parts = new RegressionPass[Blocks.Count(columns.Rows)];
        Blocks.For(parts.Length, block => parts[block] = Block(sample, columns, family, coefficients, block));
        var total = new RegressionPass(columns.Count);
        var deviance = default(PreciseSum);
        foreach (var part in parts)
        {
            deviance.Add(part.Deviance);
            total.Furthest = Math.Max(total.Furthest, part.Furthest);
            for (var i = 0; i < total.Information.Length; i++) total.Information[i] += part.Information[i];
            for (var i = 0; i < total.Gradient.Length; i++) total.Gradient[i] += part.Gradient[i];
        }

        total.Deviance = deviance.Value;
        return total;
    }

    private static RegressionPass Block(RegressionSample sample, PackedColumns columns, RegressionFamily family, double[] coefficients, int block)
    {
        var result = new RegressionPass(columns.Count);
        var packed = new double[CrossProducts.Padded(columns.Count) * Width].AsSpan();
        Span<double> predictor = stackalloc double[Width];
        Span<double> residual = stackalloc double[Width];
        Span<double> weight = stackalloc double[Width];
        var last = Math.Min(columns.Rows, (block + 1) * Blocks.RowsPerBlock);
        for (var first = block * Blocks.RowsPerBlock; first < last; first += Width)
        {
            var used = Math.Min(Width, last - first);
            columns.Pack(first, used, packed);
            columns.Predict(packed, coefficients, predictor);
            residual[used..].Clear();
            weight[used..].Clear();
            for (var r = 0; r < used; r++)
            {
                result.Furthest = Math.Max(result.Furthest, Math.Abs(predictor[r]));
                result.Deviance += family.Evaluate(predictor[r], sample.Values[first + r], sample.Weights[first + r], out residual[r], out weight[r]);
            }

            for (var j = 0; j < columns.Count; j++) result.Gradient[j] += CrossProducts.Dot(packed.Slice(j * Width, Width), residual);
            CrossProducts.Weigh(packed, weight);
            CrossProducts.Add(packed, columns.Count, result.Information);
        }

        return result;
    }
}
