using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity.Remedies;

/// <summary>
/// Logistic regression by Firth's penalised likelihood: ln L + ½ ln |X'WX|. Estimates are finite even when the groups are
/// separated; in a table of two by two they are those of adding ½ to every cell.
/// </summary>
/// <remarks>
/// The score of a coefficient is Σ (y − p + h(½ − p)) x with h the leverage of the person. Standard errors are from the
/// information at the fit; the deviance is that of the plain likelihood there. Source: Firth 1993; Heinze and Schemper 2002.
/// </remarks>
internal static class FirthRegression
{
    private const double Flat = 1e-11;
    private const double LongestStep = 5;

    public static PropensityModel Fit(DesignMatrix design, bool[] treated, PropensitySettings settings, PropensityModel separated)
    {
        if (settings.Link != PropensityLink.Logit)
            throw new ArgumentException("Firth's penalised likelihood is for the logit link: choose that link or another remedy.", nameof(settings));
        var all = WorkingBasis.Standardise(design);
        var products = NewtonPass.Run(all, treated, new double[all.Count], settings.Link);
        var basis = WorkingBasis.Build(all, products.Information, settings.AliasTolerance);
        var fit = Iterate(basis.Columns, treated, settings);
        var model = ModelBuilder.Build(design, treated, settings, basis, fit, separated.NullDeviance);
        return model with { Separation = separated.Separation, SeparatedTerms = separated.SeparatedTerms, IsPenalised = true };
    }

    private static NewtonFit Iterate(PackedColumns columns, bool[] treated, PropensitySettings settings)
    {
        var coefficients = new double[columns.Count];
        coefficients[0] = LinkFunction.Constant(settings.Link, (double)treated.Count(one => one) / treated.Length);
        var here = Point.At(columns, treated, coefficients, settings.Link)!;
        for (var iteration = 1; ; iteration++)
        {
            var score = Score(columns, here, coefficients);
            for (var j = 0; j < score.Length; j++) score[j] += here.Pass.Gradient[j];
            var step = here.Factor.Solve(score);
            var longest = step.Max(Math.Abs);
            if (longest < 1e-10 || iteration >= settings.MaxIterations)
                return new NewtonFit(coefficients, step, here.Factor, iteration, Converged: longest < 1e-10);
            var share = Math.Min(1, LongestStep / longest);
            for (; share > 1e-9; share /= 2)
            {
                var trial = coefficients.Zip(step, (from, by) => from + (share * by)).ToArray();
                if (Point.At(columns, treated, trial, settings.Link) is not { } there || there.Likelihood < here.Likelihood - 1e-9) continue;
                (coefficients, here) = (trial, there);
                break;
            }

            if (share <= 1e-9) return new NewtonFit(coefficients, step, here.Factor, iteration, Converged: false);
        }
    }

    // What the penalty adds to the score: Σ h(½ − p) x, block by block in order.
    private static double[] Score(PackedColumns columns, Point here, double[] coefficients)
    {
        var parts = new double[Blocks.Count(columns.Rows)][];
        var inverse = here.Factor.Inverse();
        Blocks.For(parts.Length, block =>
        {
            var (sum, x) = (new double[columns.Count], new double[columns.Count]);
            var last = Math.Min(columns.Rows, (block + 1) * Blocks.RowsPerBlock);
            for (var row = block * Blocks.RowsPerBlock; row < last; row++)
            {
                var predictor = 0.0;
                for (var j = 0; j < x.Length; j++)
                {
                    x[j] = columns.Value(j, row);
                    predictor += x[j] * coefficients[j];
                }

                var probability = LinkFunction.Score(PropensityLink.Logit, predictor).Probability;
                var pull = probability * (1 - probability) * Length(x, inverse) * (0.5 - probability);
                for (var j = 0; j < x.Length; j++) sum[j] += pull * x[j];
            }

            parts[block] = sum;
        });
        var total = new double[columns.Count];
        foreach (var part in parts)
        {
            for (var j = 0; j < total.Length; j++) total[j] += part[j];
        }

        return total;
    }

    private static double Length(double[] x, double[] inverse)
    {
        var total = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < x.Length; j++) sum += inverse[(i * x.Length) + j] * x[j];
            total += x[i] * sum;
        }

        return total;
    }

    private sealed record Point(NewtonPass Pass, Cholesky Factor, double Likelihood)
    {
        public static Point? At(PackedColumns columns, bool[] treated, double[] coefficients, PropensityLink link)
        {
            var pass = NewtonPass.Run(columns, treated, coefficients, link);
            return Cholesky.TryFactor(pass.Information, coefficients.Length, Flat) is { } factor
                ? new Point(pass, factor, (-pass.Deviance / 2) + (factor.LogDeterminant / 2))
                : null;
        }
    }
}
