using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// Fits the propensity model by Newton's method (Fisher scoring for the probit link), to the point where the likelihood
/// no longer improves. Standard errors are those of the expected information that the last step was taken with.
/// </summary>
/// <remarks>
/// Agrees with R's <c>glm(epsilon = 1e-14)</c> in start, steps, stopping rule and aliasing: of columns that say the same the
/// later is dropped. At that tolerance the last step changes a standard error by less than one part in ten million.
/// Source: McCullagh and Nelder 1989, section 2.5; separation: Albert and Anderson 1984.
/// </remarks>
public static class LogisticRegression
{
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
        var fit = Iterate(basis, treated, constant[0], basis.Replaced ? null : start.Choose(basis.Kept), settings);
        return ModelBuilder.Build(design, treated, settings, basis, fit, start.Deviance);
    }

    private static NewtonFit Iterate(WorkingBasis basis, bool[] treated, double constant, NewtonPass? first, PropensitySettings settings)
    {
        var start = new double[basis.Columns.Count];
        start[0] = constant;
        first ??= NewtonPass.Run(basis.Columns, treated, start, settings.Link);
        var factor = Cholesky.TryFactor(first.Information, start.Length, 0)!;
        var coefficients = StartingPoint(factor.Solve(first.Gradient), first.Information[0] / treated.Length, constant, settings.Link);
        var step = coefficients;
        var before = 2 * Math.Log(4.0 / 3) * treated.Length; // deviance when everyone's probability is right by ¾
        var pass = NewtonPass.Run(basis.Columns, treated, coefficients, settings.Link);
        for (var iteration = 1; ; iteration++)
        {
            if (Math.Abs(pass.Deviance - before) < settings.Tolerance * (Math.Abs(pass.Deviance) + 0.1))
                return new NewtonFit(coefficients, step, factor, iteration, Converged: true);
            if (iteration >= settings.MaxIterations || Cholesky.TryFactor(pass.Information, coefficients.Length, Flat) is not { } next)
                return new NewtonFit(coefficients, step, factor, iteration, Converged: false);
            factor = next;
            before = pass.Deviance;
            step = factor.Solve(pass.Gradient);
            var from = coefficients;
            for (var share = 1.0; share > 1e-6; share /= 2)
            {
                coefficients = Moved(from, step, share);
                pass = NewtonPass.Run(basis.Columns, treated, coefficients, settings.Link);
                if (pass.Deviance <= before * (1 + 1e-12)) break; // else the step overshot
            }
        }
    }

    // R's first iteration: least squares on what the scores would be if everyone's probability were right by ¾. With such
    // equal weights it follows from the step away from the constant.
    private static double[] StartingPoint(double[] stepFromConstant, double weight, double constant, PropensityLink link)
    {
        var (share, _) = LinkFunction.Score(link, constant);
        var ratio = share * (1 - share) * weight; // the squared slope of the probability at the constant
        var slope = link == PropensityLink.Logit ? 1 : Math.Sqrt(ratio) / (share * (1 - share));
        var at = LinkFunction.Constant(link, 0.75);
        var reach = at + (0.25 / (link == PropensityLink.Logit ? 0.1875 : NormalDistribution.Density(at)));
        var start = Array.ConvertAll(stepFromConstant, value => 2 * reach * weight / slope * value);
        start[0] += reach * ((2 * share) - 1);
        return start;
    }

    private static double[] Moved(double[] from, double[] step, double share)
    {
        var to = (double[])from.Clone();
        for (var j = 0; j < to.Length; j++) to[j] += share * step[j];
        return to;
    }
}
