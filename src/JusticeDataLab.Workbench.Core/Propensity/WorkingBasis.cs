using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// The columns the solver works with: aliased ones left out, nearly aliased ones replaced by what is left of them beside
/// the earlier columns, so that even a correlation of 1 − 10⁻⁹ loses no digits (as a QR decomposition would manage, at
/// the price of cross-products). Coefficients are mapped back to the columns as they were given.
/// </summary>
internal sealed class WorkingBasis
{
    // A column with less than this share of its squared length left is looked at row by row.
    private const double Suspicious = 1e-6;

    private readonly double[] _upper;
    private readonly double[] _means;
    private readonly double[] _factors;

    private WorkingBasis(PackedColumns columns, List<int> kept, double[] upper, double[] means, double[] factors, bool replaced)
    {
        Columns = columns;
        Kept = kept;
        Replaced = replaced;
        (_upper, _means, _factors) = (upper, means, factors);
    }

    /// <summary>The columns, the constant first.</summary>
    public PackedColumns Columns { get; }

    /// <summary>Numbers of the columns kept; 0 is the constant, 1 the first model column.</summary>
    public IReadOnlyList<int> Kept { get; }

    /// <summary>Whether any column was replaced.</summary>
    public bool Replaced { get; }

    /// <summary>The model columns, centred and scaled, before any is left out.</summary>
    public static PackedColumns Standardise(DesignMatrix design)
    {
        var columns = new PackedColumns(design.Rows, design.ModelColumns.Count + 1);
        Blocks.For(design.ModelColumns.Count, j =>
        {
            var values = design.ModelColumns[j].Values;
            var (mean, scale) = PackedColumns.Moments(values);
            columns.Source[j + 1] = values;
            columns.Small[j + 1] = PackedColumns.Bytes(values);
            columns.Centre[j + 1] = mean;
            columns.Factor[j + 1] = scale > 0 ? 1 / scale : 0;
        });
        return columns;
    }

    /// <summary>Finds the columns that say something of their own.</summary>
    /// <param name="all">All columns, standardised.</param>
    /// <param name="products">Their cross-products, row by row; the lower triangle counts.</param>
    /// <param name="tolerance">Share of a column's length, constant part included, that must be its own.</param>
    public static WorkingBasis Build(PackedColumns all, ReadOnlySpan<double> products, double tolerance)
    {
        var gram = products.ToArray();
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = 0; j < i; j++) gram[(j * all.Count) + i] = gram[(i * all.Count) + j];
        }

        // The first pass weighs everyone alike: the constant's own product tells by how much.
        var weight = gram[0] / all.Rows;
        for (var i = 0; i < gram.Length; i++) gram[i] /= weight;
        var (kept, lower, shares) = (new List<int>(), new List<double[]>(), new List<double[]>());
        void Keep(int column, double[] row)
        {
            row[^1] = Math.Sqrt(row[^1]);
            lower.Add(row);
            kept.Add(column);
        }

        Keep(0, [gram[0]]);
        shares.Add([1.0]);
        var (means, factors) = ((double[])all.Centre.Clone(), (double[])all.Factor.Clone());
        var replaced = false;
        for (var j = 1; j < all.Count; j++)
        {
            // Length left after the constant, against the length as given.
            var own = factors[j] == 0 ? 0 : 1 / Math.Sqrt(1 + (means[j] * means[j] * factors[j] * factors[j]));
            if (own <= tolerance) continue;
            var row = NextRow(gram, all.Count, kept, lower, j);
            if (row[^1] > Suspicious * gram[(j * all.Count) + j])
            {
                shares.Add([.. new double[kept.Count], 1]);
                Keep(j, row);
                continue;
            }

            var (residual, onto, length) = Residual(all, gram, kept, j);
            if (length * own <= tolerance) continue;
            replaced = true;
            shares.Add([.. onto, length]);
            Replace(all, gram, j, residual);
            Keep(j, NextRow(gram, all.Count, kept, lower, j));
        }

        var upper = new double[kept.Count * kept.Count];
        for (var j = 0; j < kept.Count; j++)
        {
            for (var i = 0; i <= j; i++) upper[(i * kept.Count) + j] = shares[j][i];
        }

        double[] Of(double[] values) => [.. kept.Select(column => values[column])];
        return new WorkingBasis(all.Choose(kept), kept, upper, Of(means), Of(factors), replaced);
    }

    /// <summary>
    /// Turns coefficients of the working columns into coefficients of the columns as given, the constant first.
    /// Linear, so it also carries steps and standard errors over.
    /// </summary>
    public double[] ToGiven(ReadOnlySpan<double> working)
    {
        var size = Kept.Count;
        var given = working.ToArray();
        for (var i = size - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < size; j++) given[i] -= _upper[(i * size) + j] * given[j];
            given[i] /= _upper[(i * size) + i];
        }

        for (var j = 1; j < size; j++)
        {
            given[j] *= _factors[j];
            given[0] -= given[j] * _means[j];
        }

        return given;
    }

    /// <summary>Standard errors of the coefficients as given, from the inverse information of the working ones.</summary>
    public double[] StandardErrors(double[] covariance)
    {
        var size = Kept.Count;
        var map = new double[size][]; // column k: what one unit of working coefficient k does to those given
        var unit = new double[size];
        for (var k = 0; k < size; k++)
        {
            Array.Clear(unit);
            unit[k] = 1;
            map[k] = ToGiven(unit);
        }

        var errors = new double[size];
        for (var i = 0; i < size; i++)
        {
            var variance = 0.0;
            for (var k = 0; k < size; k++)
            {
                for (var l = 0; l < size; l++) variance += map[k][i] * covariance[(k * size) + l] * map[l][i];
            }

            errors[i] = Math.Sqrt(variance);
        }

        return errors;
    }

    // The next row of the Cholesky factor, its last element the pivot (not yet its root).
    private static double[] NextRow(double[] gram, int size, List<int> kept, List<double[]> lower, int column)
    {
        var row = new double[kept.Count + 1];
        for (var i = 0; i <= kept.Count; i++)
        {
            var sum = gram[(column * size) + (i < kept.Count ? kept[i] : column)];
            var other = i < kept.Count ? lower[i] : row;
            for (var k = 0; k < i; k++) sum -= row[k] * other[k];
            row[i] = i < kept.Count ? sum / other[i] : sum;
        }

        return row;
    }

    private static double[] Sub(double[] gram, int size, int[] chosen)
    {
        var sub = new double[chosen.Length * chosen.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            for (var j = 0; j < chosen.Length; j++) sub[(i * chosen.Length) + j] = gram[(chosen[i] * size) + chosen[j]];
        }

        return sub;
    }

    // What is left of a column beside the kept ones; projected three times, because once leaves rounding behind.
    private static (double[] Residual, double[] Onto, double Length) Residual(PackedColumns all, double[] gram, List<int> kept, int column)
    {
        var factor = Cholesky.TryFactor(Sub(gram, all.Count, [.. kept]), kept.Count, 0)!;
        var residual = new double[all.Rows];
        for (var row = 0; row < residual.Length; row++) residual[row] = all.Value(column, row);
        var onto = new double[kept.Count];
        for (var round = 0; round < 3; round++)
        {
            var step = factor.Solve([.. kept.Select(other => Dot(all, other, residual))]);
            for (var k = 0; k < onto.Length; k++) onto[k] += step[k];
            for (var row = 0; row < residual.Length; row++)
            {
                var sum = 0.0;
                for (var k = 0; k < onto.Length; k++) sum += step[k] * all.Value(kept[k], row);
                residual[row] -= sum;
            }
        }

        var square = default(PreciseSum);
        foreach (var value in residual) square.Add(value * value);
        var length = Math.Sqrt(square.Value / residual.Length);
        if (length > 0)
        {
            for (var row = 0; row < residual.Length; row++) residual[row] /= length;
        }

        return (residual, onto, length);
    }

    private static void Replace(PackedColumns all, double[] gram, int column, double[] residual)
    {
        all.Source[column] = residual;
        all.Small[column] = null;
        all.Centre[column] = 0;
        all.Factor[column] = 1;
        for (var other = 0; other < all.Count; other++)
            gram[(column * all.Count) + other] = gram[(other * all.Count) + column] = Dot(all, other, residual);
    }

    private static double Dot(PackedColumns all, int column, double[] values)
    {
        var sum = default(PreciseSum);
        for (var row = 0; row < values.Length; row++) sum.Add(all.Value(column, row) * values[row]);
        return sum.Value;
    }
}
