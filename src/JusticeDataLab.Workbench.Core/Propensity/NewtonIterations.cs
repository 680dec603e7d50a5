using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>Newton's method on the likelihood, from a start to the point where the likelihood no longer improves.</summary>
internal static class NewtonIterations
{
    // A pivot below this share of its diagonal element: the information says nothing about this direction any more.
    private const double Flat = 1e-11;

    /// <summary>From the constant alone, by R's first iteration.</summary>
    /// <param name="columns">The working columns.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="constant">The constant when it is alone.</param>
    /// <param name="first">The pass at the constant; null to make it.</param>
    /// <param name="settings">When to stop.</param>
    public static NewtonFit FromConstant(PackedColumns columns, bool[] treated, double constant, NewtonPass? first, PropensitySettings settings)
    {
        var start = new double[columns.Count];
        start[0] = constant;
        first ??= NewtonPass.Run(columns, treated, start, settings.Link);
        var factor = Cholesky.TryFactor(first.Information, start.Length, 0)!;
        var coefficients = StartingPoint(factor.Solve(first.Gradient), first.Information[0] / treated.Length, constant, settings.Link);
        var step = coefficients;
        var before = 2 * Math.Log(4.0 / 3) * treated.Length; // deviance when everyone's probability is right by ¾
        var pass = NewtonPass.Run(columns, treated, coefficients, settings.Link);
        for (var iteration = 1; ; iteration++)
        {
            if (Math.Abs(pass.Deviance - before) < settings.Tolerance * (Math.Abs(pass.Deviance) + 0.1))
                return new NewtonFit(coefficients, step, factor, iteration, Converged: true);
            if (iteration >= settings.MaxIterations || Cholesky.TryFactor(pass.Information, coefficients.Length, Flat) is not { } next)
                return new NewtonFit(coefficients, step, factor, iteration, Converged: false);
            factor = next;
            before = pass.Deviance;
            step = factor.Solve(pass.Gradient);
            (coefficients, pass) = Walk(columns, treated, coefficients, step, before, settings);
        }
    }

    /// <summary>
    /// From coefficients near the end. Stops as soon as the next step promises less than the tolerance, and takes it.
    /// </summary>
    public static NewtonFit From(PackedColumns columns, bool[] treated, double[] start, PropensitySettings settings)
    {
        var coefficients = start;
        var pass = NewtonPass.Run(columns, treated, coefficients, settings.Link);
        var (factor, step) = ((Cholesky?)null, new double[start.Length]);
        for (var iteration = 1; ; iteration++)
        {
            if (Cholesky.TryFactor(pass.Information, coefficients.Length, Flat) is not { } next || iteration > settings.MaxIterations)
            {
                factor ??= Cholesky.TryFactor(pass.Information, coefficients.Length, 0)!;
                return new NewtonFit(coefficients, step, factor, iteration, Converged: false);
            }

            (factor, step) = (next, next.Solve(pass.Gradient));
            var promised = 0.0;
            for (var j = 0; j < step.Length; j++) promised += step[j] * pass.Gradient[j];
            if (promised < settings.Tolerance * (Math.Abs(pass.Deviance) + 0.1))
                return new NewtonFit(Moved(coefficients, step, 1), step, factor, iteration, Converged: true);
            (coefficients, pass) = Walk(columns, treated, coefficients, step, pass.Deviance, settings);
        }
    }

    // A step, shortened by halves when it overshoots.
    private static (double[] Coefficients, NewtonPass Pass) Walk(
        PackedColumns columns, bool[] treated, double[] from, double[] step, double before, PropensitySettings settings)
    {
        for (var share = 1.0; ; share /= 2)
        {
            var coefficients = Moved(from, step, share);
            var pass = NewtonPass.Run(columns, treated, coefficients, settings.Link);
            if (pass.Deviance <= before * (1 + 1e-12) || share < 2e-6) return (coefficients, pass);
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
