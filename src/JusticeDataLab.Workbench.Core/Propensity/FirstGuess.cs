using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// A start for large data: the model of all treated people and an even share of the pool. Of a case-control sample only
/// the constant differs from that of everyone, by the logarithm of the share (Prentice and Pyke 1979), so a few full
/// passes are left to do. The start does not change where Newton's method ends.
/// </summary>
/// <param name="Coefficients">Coefficients of the working columns.</param>
/// <param name="Basis">The working columns: all of them, for columns far from aliased in a part of the rows are not aliased in all.</param>
internal sealed record FirstGuess(double[] Coefficients, WorkingBasis Basis)
{
    private const int FromRows = 50_000;
    private const int ComparisonForEachTreated = 8;

    // What a column must have of its own in the sample: so much that in all rows it is beyond suspicion.
    private const double OfItsOwn = 1e-2;

    /// <summary>The start; null when there is nothing to gain, or columns are aliased or groups separated in the sample.</summary>
    public static FirstGuess? Of(PackedColumns columns, bool[] treated, int treatedPeople, PropensitySettings settings)
    {
        var pool = columns.Rows - treatedPeople;
        var wanted = Math.Max(ComparisonForEachTreated * treatedPeople, 100 * columns.Count);
        if (columns.Rows < FromRows || settings.Link != PropensityLink.Logit || wanted > pool / 4) return null;

        var every = pool / wanted;
        var (rows, seen) = (new List<int>(), 0);
        for (var row = 0; row < treated.Length; row++)
        {
            if (treated[row] || seen++ % every == 0) rows.Add(row);
        }

        var sampled = rows.Count - treatedPeople;
        var constant = LinkFunction.Constant(settings.Link, (double)treatedPeople / rows.Count);
        var sample = columns.Of([.. rows]);
        bool[] group = [.. rows.Select(row => treated[row])];
        var first = new double[columns.Count];
        first[0] = constant;
        var start = NewtonPass.Run(sample, group, first, settings.Link);
        if (Cholesky.TryFactor(start.Information, columns.Count, OfItsOwn) is null) return null;
        var basis = WorkingBasis.Build(columns, start.Information, settings.AliasTolerance);
        if (basis.Replaced || basis.Kept.Count < columns.Count) return null;
        var fit = NewtonIterations.FromConstant(sample, group, constant, start, settings with { Tolerance = 1e-6, MaxIterations = 20 });
        if (!fit.Converged) return null;
        fit.Coefficients[0] += Math.Log((double)sampled / pool);
        return new FirstGuess(fit.Coefficients, basis);
    }
}
