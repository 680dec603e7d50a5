using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// The constant and the model columns as the solver sees them: centred and scaled to a standard deviation of 1, copied a
/// few hundred rows at a time into a small block that stays in the processor's cache.
/// </summary>
internal sealed class PackedColumns(int rows, int count)
{
    /// <summary>Rows of a packed block.</summary>
    public const int Width = CrossProducts.Width;

    // For every column of bytes what each byte stands for: there are so few that they are worked out once and looked up.
    private readonly double[]?[] _tables = new double[]?[count];

    /// <summary>People.</summary>
    public int Rows { get; } = rows;

    /// <summary>Columns, the constant (column 0) included.</summary>
    public int Count { get; } = count;

    /// <summary>Values of each column; none for the constant.</summary>
    public double[][] Source { get; } = new double[count][];

    /// <summary>
    /// The values of columns of small whole numbers once more, as bytes: an eighth of the memory to read in every pass.
    /// Null for other columns.
    /// </summary>
    public byte[]?[] Small { get; } = new byte[]?[count];

    /// <summary>What is taken away from each column.</summary>
    public double[] Centre { get; } = new double[count];

    /// <summary>What each column is then multiplied by.</summary>
    public double[] Factor { get; } = new double[count];

    /// <summary>The chosen columns alone.</summary>
    public PackedColumns Choose(IReadOnlyList<int> chosen)
    {
        var result = new PackedColumns(Rows, chosen.Count);
        for (var j = 0; j < chosen.Count; j++)
        {
            result.Source[j] = Source[chosen[j]];
            result.Small[j] = Small[chosen[j]];
            result.Centre[j] = Centre[chosen[j]];
            result.Factor[j] = Factor[chosen[j]];
        }

        return result;
    }

    /// <summary>The same columns of some of the people.</summary>
    public PackedColumns Of(int[] rows)
    {
        var result = new PackedColumns(rows.Length, Count);
        for (var j = 1; j < Count; j++)
        {
            var source = Source[j];
            result.Source[j] = Array.ConvertAll(rows, row => source[row]);
            result.Centre[j] = Centre[j];
            result.Factor[j] = Factor[j];
        }

        return result;
    }

    /// <summary>The values as bytes; null when any of them is not a whole number from 0 to 255.</summary>
    public static byte[]? Bytes(double[] values)
    {
        var bytes = new byte[values.Length];
        for (var row = 0; row < bytes.Length; row++)
        {
            var value = values[row];
            if (!(value >= 0 && value <= byte.MaxValue)) return null;
            var whole = unchecked((byte)(int)value);
            if (whole != value) return null;
            bytes[row] = whole;
        }

        return bytes;
    }

    /// <summary>One value as the solver sees it.</summary>
    public double Value(int column, int row) => column == 0 ? 1 : (Source[column][row] - Centre[column]) * Factor[column];

    /// <summary>Copies rows from <paramref name="first"/> on into a block, column after column; missing rows become 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(int first, int used, Span<double> block)
    {
        for (var j = 0; j < Count; j++)
        {
            var target = block.Slice(j * Width, Width);
            if (used < Width) target[used..].Clear();
            if (j == 0)
            {
                target[..used].Fill(1);
                continue;
            }

            if (Small[j] is { } small)
            {
                Look(small.AsSpan(first, used), _tables[j] ??= Table(j), target);
                continue;
            }

            ReadOnlySpan<double> source = Source[j].AsSpan(first, used);
            var (centre, factor) = (Vector256.Create(Centre[j]), Vector256.Create(Factor[j]));
            var r = 0;
            for (; r + 4 <= used; r += 4) ((Vector256.Create(source.Slice(r, 4)) - centre) * factor).CopyTo(target[r..]);
            for (; r < used; r++) target[r] = (source[r] - Centre[j]) * Factor[j];
        }
    }

    private double[] Table(int column)
    {
        var table = new double[byte.MaxValue + 1];
        for (var value = 0; value < table.Length; value++) table[value] = (value - Centre[column]) * Factor[column];
        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Look(ReadOnlySpan<byte> values, double[] table, Span<double> target)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(table);
        for (var r = 0; r < values.Length; r++) target[r] = Unsafe.Add(ref from, values[r]);
    }

    /// <summary>Linear predictor of a packed block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Predict(ReadOnlySpan<double> block, ReadOnlySpan<double> coefficients, Span<double> predictor)
    {
        ref var from = ref MemoryMarshal.GetReference(block[..(Count * Width)]);
        for (var r = 0; r < Width; r += 8)
        {
            var (one, two) = (Vector256<double>.Zero, Vector256<double>.Zero);
            for (var j = 0; j < Count; j++)
            {
                var coefficient = Vector256.Create(coefficients[j]);
                var at = (nuint)((j * Width) + r);
                one = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, at), coefficient, one);
                two = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, at + 4), coefficient, two);
            }

            one.CopyTo(predictor[r..]);
            two.CopyTo(predictor[(r + 4)..]);
        }
    }

    /// <summary>Mean and root mean square about it of a column, in fixed order.</summary>
    public static (double Mean, double Scale) Moments(double[] values)
    {
        var mean = Sum(values, 0, square: false) / values.Length;
        return (mean, Math.Sqrt(Sum(values, mean, square: true) / values.Length));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum(double[] values, double centre, bool square)
    {
        var total = default(PreciseSum);
        var centres = Vector256.Create(centre);
        for (var first = 0; first < values.Length; first += Blocks.RowsPerBlock)
        {
            ReadOnlySpan<double> part = values.AsSpan(first, Math.Min(Blocks.RowsPerBlock, values.Length - first));
            var (one, two) = (Vector256<double>.Zero, Vector256<double>.Zero);
            var r = 0;
            for (; r + 8 <= part.Length; r += 8)
            {
                var (x, y) = (Vector256.Create(part.Slice(r, 4)) - centres, Vector256.Create(part.Slice(r + 4, 4)) - centres);
                one += square ? x * x : x;
                two += square ? y * y : y;
            }

            var sum = Vector256.Sum(one + two);
            for (; r < part.Length; r++)
            {
                var x = part[r] - centre;
                sum += square ? x * x : x;
            }

            total.Add(sum);
        }

        return total.Value;
    }
}
