using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>What the weights of everyone come to, in one pass by blocks.</summary>
/// <param name="Sum">Their sum.</param>
/// <param name="Squares">Sum of their squares.</param>
/// <param name="Positive">How many are above 0.</param>
internal readonly record struct WeightTotals(double Sum, double Squares, int Positive)
{
    /// <summary>Adds up weights.</summary>
    public static WeightTotals Of(double[] weights)
    {
        var blocks = new Block[Blocks.Count(weights.Length)];
        Blocks.For(blocks.Length, block =>
        {
            var (from, to) = Blocks.Rows(block, weights.Length);
            blocks[block] = Add(weights.AsSpan(from..to));
        });
        var (sum, squares, positive) = (default(PreciseSum), default(PreciseSum), 0);
        foreach (var block in blocks)
        {
            for (var lane = 0; lane < 4; lane++)
            {
                sum.Add(block.Sum[lane]);
                sum.Add(block.SumLow[lane]);
                squares.Add(block.Squares[lane]);
                squares.Add(block.SquaresLow[lane]);
            }

            positive += block.Positive;
        }

        return new WeightTotals(sum.Value, squares.Value, positive);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Block Add(ReadOnlySpan<double> weights)
    {
        var (sum, sumLow, squares, squaresLow) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        var positive = Vector256<long>.Zero;
        Span<double> rest = stackalloc double[4];
        for (var row = 0; row < weights.Length; row += 4)
        {
            var four = Vector256<double>.Zero;
            if (row + 4 <= weights.Length)
            {
                four = Vector256.Create(weights.Slice(row, 4));
            }
            else
            {
                weights[row..].CopyTo(rest);
                four = Vector256.Create<double>(rest);
            }

            PreciseSum.Add(ref sum, ref sumLow, four);
            PreciseSum.Add(ref squares, ref squaresLow, four * four);
            positive -= Vector256.GreaterThan(four, Vector256<double>.Zero).AsInt64();
        }

        return new Block(sum, sumLow, squares, squaresLow, (int)Vector256.Sum(positive));
    }

    private readonly record struct Block(
        Vector256<double> Sum, Vector256<double> SumLow, Vector256<double> Squares, Vector256<double> SquaresLow, int Positive);
}
