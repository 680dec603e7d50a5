using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// Deviance and score of many models of the same columns in one pass over everyone, without the information: rows are
/// read and laid out once for all of them. Blocks are added up in order.
/// </summary>
/// <param name="Deviance">Deviance.</param>
/// <param name="Gradient">Derivative of the log-likelihood by every column, those with a coefficient of 0 too.</param>
internal sealed record DeviancePass(double Deviance, double[] Gradient)
{
    private const int Width = PackedColumns.Width;

    /// <summary>Evaluates the likelihood of every model.</summary>
    public static DeviancePass[] Run(PackedColumns columns, bool[] treated, IReadOnlyList<double[]> models, PropensityLink link)
    {
        var parts = new (double Deviance, double[] Gradient)[Blocks.Count(columns.Rows)][];
        Blocks.For(parts.Length, block => parts[block] = Block(columns, treated, models, link, block));
        var result = new DeviancePass[models.Count];
        for (var model = 0; model < result.Length; model++)
        {
            var (deviance, gradient) = (default(PreciseSum), new double[columns.Count]);
            foreach (var part in parts)
            {
                deviance.Add(part[model].Deviance);
                for (var j = 0; j < gradient.Length; j++) gradient[j] += part[model].Gradient[j];
            }

            result[model] = new DeviancePass(deviance.Value, gradient);
        }

        return result;
    }

    private static (double Deviance, double[] Gradient)[] Block(
        PackedColumns columns, bool[] treated, IReadOnlyList<double[]> models, PropensityLink link, int block)
    {
        var sums = new (double Deviance, double[] Gradient)[models.Count];
        for (var model = 0; model < sums.Length; model++) sums[model].Gradient = new double[columns.Count];
        var packed = new double[columns.Count * Width];
        Span<double> predictor = stackalloc double[Width];
        Span<double> residual = stackalloc double[Width];
        Span<double> weight = stackalloc double[Width];
        var last = Math.Min(columns.Rows, (block + 1) * Blocks.RowsPerBlock);
        for (var first = block * Blocks.RowsPerBlock; first < last; first += Width)
        {
            var used = Math.Min(Width, last - first);
            columns.Pack(first, used, packed);
            for (var model = 0; model < sums.Length; model++)
            {
                columns.Predict(packed, models[model], predictor);
                sums[model].Deviance += LinkFunction.EvaluateAll(link, predictor, treated.AsSpan(first, used), residual, weight);
                residual[used..].Clear();
                var gradient = sums[model].Gradient;
                for (var j = 0; j < gradient.Length; j++) gradient[j] += CrossProducts.Dot(packed.AsSpan(j * Width, Width), residual);
            }
        }

        return sums;
    }
}
