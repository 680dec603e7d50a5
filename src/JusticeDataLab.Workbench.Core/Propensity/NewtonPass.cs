using System.Buffers;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// One pass over everyone: deviance, score and expected information X'WX at given coefficients. Every block of rows is
/// summed by itself and the blocks are added up in order, so the bits do not depend on the number of threads.
/// </summary>
internal sealed class NewtonPass
{
    private const int Width = PackedColumns.Width;

    private readonly double[] _lower;

    private NewtonPass(int size)
    {
        _lower = new double[size * size];
        Gradient = new double[size];
    }

    /// <summary>Deviance at the coefficients.</summary>
    public double Deviance { get; private set; }

    /// <summary>Derivative of the log-likelihood.</summary>
    public double[] Gradient { get; }

    /// <summary>Expected information, row by row; the lower triangle counts.</summary>
    public double[] Information => _lower;

    /// <summary>Evaluates the likelihood.</summary>
    public static NewtonPass Run(PackedColumns columns, bool[] treated, double[] coefficients, PropensityLink link)
    {
        var parts = new NewtonPass[Blocks.Count(columns.Rows)];
        Blocks.For(parts.Length, block => parts[block] = Block(columns, treated, coefficients, link, block));
        var total = new NewtonPass(columns.Count);
        var deviance = default(PreciseSum);
        foreach (var part in parts)
        {
            deviance.Add(part.Deviance);
            for (var i = 0; i < total._lower.Length; i++) total._lower[i] += part._lower[i];
            for (var i = 0; i < total.Gradient.Length; i++) total.Gradient[i] += part.Gradient[i];
        }

        total.Deviance = deviance.Value;
        return total;
    }

    /// <summary>The same pass as if only some of the columns had been there; for coefficients of 0 in all the others.</summary>
    public NewtonPass Choose(IReadOnlyList<int> chosen)
    {
        var size = Gradient.Length;
        var result = new NewtonPass(chosen.Count) { Deviance = Deviance };
        for (var i = 0; i < chosen.Count; i++)
        {
            result.Gradient[i] = Gradient[chosen[i]];
            for (var j = 0; j <= i; j++) result._lower[(i * chosen.Count) + j] = _lower[(chosen[i] * size) + chosen[j]];
        }

        return result;
    }

    private static NewtonPass Block(PackedColumns columns, bool[] treated, double[] coefficients, PropensityLink link, int block)
    {
        var result = new NewtonPass(columns.Count);
        var padded = CrossProducts.Padded(columns.Count);
        var packedArray = ArrayPool<double>.Shared.Rent(padded * Width);
        var packed = packedArray.AsSpan(0, padded * Width);
        packed[(columns.Count * Width)..].Clear();
        Span<double> predictor = stackalloc double[Width];
        Span<double> residual = stackalloc double[Width];
        Span<double> weight = stackalloc double[Width];
        var last = Math.Min(columns.Rows, (block + 1) * Blocks.RowsPerBlock);
        for (var first = block * Blocks.RowsPerBlock; first < last; first += Width)
        {
            var used = Math.Min(Width, last - first);
            columns.Pack(first, used, packed);
            columns.Predict(packed, coefficients, predictor);
            result.Deviance += LinkFunction.EvaluateAll(link, predictor, treated.AsSpan(first, used), residual, weight);
            residual[used..].Clear();
            weight[used..].Clear();
            for (var j = 0; j < columns.Count; j++) result.Gradient[j] += CrossProducts.Dot(packed.Slice(j * Width, Width), residual);
            CrossProducts.Weigh(packed, weight);
            CrossProducts.Add(packed, columns.Count, result._lower);
        }

        ArrayPool<double>.Shared.Return(packedArray);
        return result;
    }
}
