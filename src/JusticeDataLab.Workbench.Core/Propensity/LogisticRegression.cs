using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// Fits the propensity model by Newton's method (Fisher scoring for the probit link), to the point where the likelihood
/// no longer improves. Standard errors are those of the expected information at the fit.
/// </summary>
/// <remarks>
/// Agrees with R's <c>glm(epsilon = 1e-14)</c>, aliasing included: of columns that say the same the later is dropped.
/// Source: McCullagh and Nelder 1989, section 2.5; separation: Albert and Anderson 1984.
/// </remarks>
public static class LogisticRegression
{
    // Squared step, in standard errors, at which nothing is left to gain.
    private const double SmallStep = 1e-18;

    // A pivot below this share of its diagonal element: the information says nothing about this direction any more.
    private const double Flat = 1e-11;

    /// <summary>Fits the model.</summary>
    /// <param name="design">Covariates of everyone.</param>
    /// <param name="treated">Who was treated, one entry a row; both groups must have someone.</param>
    /// <param name="settings">How to fit; null for the defaults.</param>
    /// <returns>The model with scores, and warnings for whatever stands in the way of trusting it.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or one of the groups is empty.</exception>
    public static PropensityModel Fit(DesignMatrix design, bool[] treated, PropensitySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(treated);
        Guard.SameLength(design.Rows, treated.Length, nameof(treated));
        settings ??= new PropensitySettings();
        var count = treated.Count(t => t);
        if (count == 0 || count == treated.Length)
            throw new ArgumentException("The model needs treated and comparison people: one of the groups is empty.", nameof(treated));

        var all = WorkingBasis.Standardise(design);
        var constant = new double[all.Count];
        constant[0] = LinkFunction.Constant(settings.Link, (double)count / treated.Length);
        var start = NewtonPass.Run(all, treated, constant, settings.Link);
        var basis = WorkingBasis.Build(all, start.Information, settings.AliasTolerance);
        var fit = Iterate(basis, treated, constant[0], settings);
        return ModelBuilder.Build(design, treated, settings, basis, fit, start.Deviance);
    }

    private static NewtonFit Iterate(WorkingBasis basis, bool[] treated, double constant, PropensitySettings settings)
    {
        var coefficients = new double[basis.Columns.Count];
        coefficients[0] = constant;
        var pass = NewtonPass.Run(basis.Columns, treated, coefficients, settings.Link);
        Cholesky? factor = null;
        var step = new double[coefficients.Length];
        var converged = false;
        var iteration = 0;
        while (iteration < settings.MaxIterations)
        {
            var next = Cholesky.TryFactor(pass.Information, coefficients.Length, Flat);
            if (next is null) break;
            factor = next;
            step = factor.Solve(pass.Gradient);
            iteration++;
            var square = 0.0;
            for (var j = 0; j < step.Length; j++) square += step[j] * pass.Gradient[j];
            var (before, share) = (pass.Deviance, 1.0);
            var from = coefficients;
            if (square <= SmallStep)
            {
                coefficients = Moved(from, step, share);
                converged = true;
                break;
            }

            while (true)
            {
                coefficients = Moved(from, step, share);
                pass = NewtonPass.Run(basis.Columns, treated, coefficients, settings.Link);
                if (pass.Deviance <= before * (1 + 1e-12) || share < 1e-6) break;
                share /= 2; // the step overshot
            }

            // Fisher scoring comes closer by a constant factor only, so a steady deviance is not yet a steady coefficient.
            if (settings.Link == PropensityLink.Logit && share == 1 && Math.Abs(pass.Deviance - before) < settings.Tolerance * (Math.Abs(pass.Deviance) + 0.1))
            {
                factor = Cholesky.TryFactor(pass.Information, coefficients.Length, Flat) ?? factor;
                converged = true;
                break;
            }
        }

        factor ??= Cholesky.TryFactor(pass.Information, coefficients.Length, 0)!;
        return new NewtonFit(coefficients, step, factor, iteration, converged);
    }

    private static double[] Moved(double[] from, double[] step, double share)
    {
        var to = (double[])from.Clone();
        for (var j = 0; j < to.Length; j++) to[j] += share * step[j];
        return to;
    }
}
