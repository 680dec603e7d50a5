namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Cholesky factor L of a symmetric positive definite matrix A = L Lᵀ, stored row by row.</summary>
internal sealed class Cholesky
{
    private readonly double[] _lower;

    private Cholesky(double[] lower, int size)
    {
        _lower = lower;
        Size = size;
    }

    /// <summary>Rows and columns.</summary>
    public int Size { get; }

    /// <summary>Logarithm of the determinant of A.</summary>
    public double LogDeterminant
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < Size; i++) sum += Math.Log(_lower[(i * Size) + i]);
            return 2 * sum;
        }
    }

    /// <summary>
    /// Factors a matrix, or gives null when a pivot falls below <paramref name="tolerance"/> times its diagonal element:
    /// the matrix is singular for practical purposes.
    /// </summary>
    public static Cholesky? TryFactor(ReadOnlySpan<double> matrix, int size, double tolerance)
    {
        var lower = new double[size * size];
        for (var j = 0; j < size; j++)
        {
            for (var i = j; i < size; i++)
            {
                var sum = matrix[(i * size) + j];
                for (var k = 0; k < j; k++) sum -= lower[(i * size) + k] * lower[(j * size) + k];
                if (i == j)
                {
                    if (!(sum > tolerance * matrix[(j * size) + j])) return null;
                    lower[(j * size) + j] = Math.Sqrt(sum);
                }
                else
                {
                    lower[(i * size) + j] = sum / lower[(j * size) + j];
                }
            }
        }

        return new Cholesky(lower, size);
    }

    /// <summary>x with A x = b.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right[..Size].ToArray();
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < i; k++) x[i] -= _lower[(i * Size) + k] * x[k];
            x[i] /= _lower[(i * Size) + i];
        }

        for (var i = Size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < Size; k++) x[i] -= _lower[(k * Size) + i] * x[k];
            x[i] /= _lower[(i * Size) + i];
        }

        return x;
    }

    /// <summary>
    /// x'A⁻¹x for every row x of a block that lies column after column, <paramref name="width"/> rows a column.
    /// </summary>
    /// <param name="block">The rows; overwritten.</param>
    /// <param name="width">Rows of the block.</param>
    /// <param name="distances">One result a row.</param>
    public void Distances(Span<double> block, int width, Span<double> distances)
    {
        distances[..width].Clear();
        for (var i = 0; i < Size; i++)
        {
            var one = block.Slice(i * width, width);
            for (var k = 0; k < i; k++)
            {
                var factor = _lower[(i * Size) + k];
                var other = block.Slice(k * width, width);
                for (var r = 0; r < width; r++) one[r] -= factor * other[r];
            }

            for (var r = 0; r < width; r++)
            {
                one[r] /= _lower[(i * Size) + i];
                distances[r] += one[r] * one[r];
            }
        }
    }

    /// <summary>The inverse of A, row by row.</summary>
    public double[] Inverse()
    {
        var inverse = new double[Size * Size];
        var unit = new double[Size];
        for (var j = 0; j < Size; j++)
        {
            Array.Clear(unit);
            unit[j] = 1;
            var column = Solve(unit);
            for (var i = 0; i < Size; i++) inverse[(i * Size) + j] = column[i];
        }

        return inverse;
    }
}
