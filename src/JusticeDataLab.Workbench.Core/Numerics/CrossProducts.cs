using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// The heart of every regression here: X'WX over blocks of a few rows that lie column after column in the processor's
/// cache.
/// </summary>
internal static class CrossProducts
{
    /// <summary>Rows of a packed block.</summary>
    public const int Width = 128;

    private const int Tile = 3;

    /// <summary>How many columns a block must have room for; those beyond the last must hold 0.</summary>
    public static int Padded(int columns) => (columns + Tile - 1) / Tile * Tile;

    /// <summary>Sum of the products of a packed column and a block of numbers.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = Vector256<double>.Zero;
        for (var r = 0; r < Width; r += 4)
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(x.Slice(r, 4)), Vector256.Create(y.Slice(r, 4)), sum);
        return Vector256.Sum(sum);
    }

    /// <summary>Multiplies every row by the root of its weight, so that one block serves for both sides of the product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Weigh(Span<double> packed, Span<double> weight)
    {
        for (var r = 0; r < Width; r += 4) Vector256.Sqrt(Vector256.Create<double>(weight.Slice(r, 4))).CopyTo(weight[r..]);
        for (var start = 0; start < packed.Length; start += Width)
        {
            var column = packed.Slice(start, Width);
            for (var r = 0; r < Width; r += 4)
                (Vector256.Create<double>(column.Slice(r, 4)) * Vector256.Create<double>(weight.Slice(r, 4))).CopyTo(column[r..]);
        }
    }

    /// <summary>Adds a block's products of every column with every earlier one and itself to the lower triangle of a matrix.</summary>
    /// <remarks>Three columns against three at a time: nine running sums in registers, six loads for nine multiplications.</remarks>
    public static void Add(ReadOnlySpan<double> packed, int size, double[] lower)
    {
        Span<double> sums = stackalloc double[Tile * Tile];
        for (var i = 0; i < size; i += Tile)
        {
            for (var j = 0; j <= i; j += Tile)
            {
                Multiply(packed.Slice(i * Width, Tile * Width), packed.Slice(j * Width, Tile * Width), sums);
                for (var a = 0; a < Tile && i + a < size; a++)
                {
                    for (var b = 0; b < Tile && j + b < size; b++) lower[((i + a) * size) + j + b] += sums[(a * Tile) + b];
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
