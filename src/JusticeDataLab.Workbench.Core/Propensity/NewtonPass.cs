using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// One pass over everyone: deviance, score and expected information X'WX at given coefficients. Every block of rows is
/// summed by itself and the blocks are added up in order, so the bits do not depend on the number of threads.
/// </summary>
internal sealed class NewtonPass
{
    private const int Width = PackedColumns.Width;
    private const int Tile = 3;

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

    /// <summary>Sum of the products of a packed column and a block of numbers.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = Vector256<double>.Zero;
        for (var r = 0; r < Width; r += 4)
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(x.Slice(r, 4)), Vector256.Create(y.Slice(r, 4)), sum);
        return Vector256.Sum(sum);
    }

    private static NewtonPass Block(PackedColumns columns, bool[] treated, double[] coefficients, PropensityLink link, int block)
    {
        var result = new NewtonPass(columns.Count);
        var padded = (columns.Count + Tile - 1) / Tile * Tile;
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
            for (var j = 0; j < columns.Count; j++) result.Gradient[j] += Dot(packed.Slice(j * Width, Width), residual);
            Weigh(packed, weight);
            result.AddInformation(packed, columns.Count);
        }

        ArrayPool<double>.Shared.Return(packedArray);
        return result;
    }

    // Every row times the root of its weight, so that one block serves for both sides of the product.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Weigh(Span<double> packed, Span<double> weight)
    {
        for (var r = 0; r < Width; r += 4) Vector256.Sqrt(Vector256.Create<double>(weight.Slice(r, 4))).CopyTo(weight[r..]);
        for (var start = 0; start < packed.Length; start += Width)
        {
            var column = packed.Slice(start, Width);
            for (var r = 0; r < Width; r += 4)
                (Vector256.Create<double>(column.Slice(r, 4)) * Vector256.Create<double>(weight.Slice(r, 4))).CopyTo(column[r..]);
        }
    }

    // Three columns against three at a time: nine running sums in registers, six loads for nine multiplications.
    private void AddInformation(ReadOnlySpan<double> packed, int size)
    {
        Span<double> sums = stackalloc double[Tile * Tile];
        for (var i = 0; i < size; i += Tile)
        {
            for (var j = 0; j <= i; j += Tile)
            {
                Multiply(packed.Slice(i * Width, Tile * Width), packed.Slice(j * Width, Tile * Width), sums);
                for (var a = 0; a < Tile && i + a < size; a++)
                {
                    for (var b = 0; b < Tile && j + b < size; b++) _lower[((i + a) * size) + j + b] += sums[(a * Tile) + b];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> sums)
    {
        unchecked
        {
            var (s00, s01, s02) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
            var (s10, s11, s12) = (s00, s00, s00);
            var (s20, s21, s22) = (s00, s00, s00);
            ref var x = ref System.Runtime.InteropServices.MemoryMarshal.GetReference(left);
            ref var y = ref System.Runtime.InteropServices.MemoryMarshal.GetReference(right);
            for (nuint r = 0; r < Width; r += 4)
            {
                var x0 = Vector256.LoadUnsafe(ref x, r);
                var x1 = Vector256.LoadUnsafe(ref x, r + Width);
                var x2 = Vector256.LoadUnsafe(ref x, r + (2 * Width));
                var y0 = Vector256.LoadUnsafe(ref y, r);
                s00 = Vector256.FusedMultiplyAdd(x0, y0, s00);
                s10 = Vector256.FusedMultiplyAdd(x1, y0, s10);
                s20 = Vector256.FusedMultiplyAdd(x2, y0, s20);
                var y1 = Vector256.LoadUnsafe(ref y, r + Width);
                s01 = Vector256.FusedMultiplyAdd(x0, y1, s01);
                s11 = Vector256.FusedMultiplyAdd(x1, y1, s11);
                s21 = Vector256.FusedMultiplyAdd(x2, y1, s21);
                var y2 = Vector256.LoadUnsafe(ref y, r + (2 * Width));
                s02 = Vector256.FusedMultiplyAdd(x0, y2, s02);
                s12 = Vector256.FusedMultiplyAdd(x1, y2, s12);
                s22 = Vector256.FusedMultiplyAdd(x2, y2, s22);
            }

            (sums[0], sums[1], sums[2]) = (Vector256.Sum(s00), Vector256.Sum(s01), Vector256.Sum(s02));
            (sums[3], sums[4], sums[5]) = (Vector256.Sum(s10), Vector256.Sum(s11), Vector256.Sum(s12));
            (sums[6], sums[7], sums[8]) = (Vector256.Sum(s20), Vector256.Sum(s21), Vector256.Sum(s22));
        }
    }
}
