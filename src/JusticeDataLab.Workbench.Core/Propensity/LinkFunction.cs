using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>What one person adds to the fit, as a function of the linear predictor.</summary>
internal static class LinkFunction
{
    // Beyond this the tail probability of the normal cannot be written as a normal double.
    private const double ProbitLimit = 37;

    /// <summary>Deviance, score residual (times dμ/dη) and expected-information weight of one person.</summary>
    public static double Evaluate(PropensityLink link, double predictor, bool treated, out double residual, out double weight)
    {
        if (link == PropensityLink.Probit) return Probit(predictor, treated, out residual, out weight);
        var e = Math.Exp(-Math.Abs(predictor));
        var inverse = 1 / (1 + e);
        var small = e * inverse;
        weight = small * inverse;
        var positive = predictor >= 0;
        residual = treated
            ? positive ? small : inverse
            : positive ? -inverse : -small;

        // −2 ln of the probability of what happened: small when the predictor agrees with it.
        var tail = LogOnePlus(e);
        return 2 * (positive == treated ? tail : tail + Math.Abs(predictor));
    }

    /// <summary>
    /// The same for a run of people, into residuals and weights. Under the logit link the logarithms of 1 + e^−|η| are
    /// taken together, as the logarithm of their product: at most 128 factors from 1 to 2 stay far from overflow.
    /// </summary>
    /// <returns>Their deviance.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double EvaluateAll(
        PropensityLink link, ReadOnlySpan<double> predictor, ReadOnlySpan<bool> treated, Span<double> residual, Span<double> weight)
    {
        var deviance = 0.0;
        if (link == PropensityLink.Probit)
        {
            for (var r = 0; r < treated.Length; r++) deviance += Probit(predictor[r], treated[r], out residual[r], out weight[r]);
            return deviance;
        }

        // The exponentials first, four at a time, into the place of the weights.
        for (var r = 0; r < weight.Length; r += 4)
            Vector256.Exp(-Vector256.Abs(Vector256.Create(predictor.Slice(r, 4)))).CopyTo(weight[r..]);
        var product = 1.0;
        for (var r = 0; r < treated.Length; r++)
        {
            var e = weight[r];
            product *= 1 + e;
            var inverse = 1 / (1 + e);
            var small = e * inverse;
            weight[r] = small * inverse;
            var agrees = predictor[r] >= 0 == treated[r];
            var size = agrees ? small : inverse;
            residual[r] = treated[r] ? size : -size;
            if (!agrees) deviance += Math.Abs(predictor[r]);
        }

        return 2 * (deviance + Math.Log(product));
    }

    /// <summary>Probability and log-odds at a linear predictor.</summary>
    public static (double Probability, double Logit) Score(PropensityLink link, double predictor)
    {
        if (link == PropensityLink.Logit)
        {
            var e = Math.Exp(-Math.Abs(predictor));
            return (predictor >= 0 ? 1 / (1 + e) : e / (1 + e), predictor);
        }

        var at = Math.Clamp(predictor, -ProbitLimit, ProbitLimit);
        var (upper, lower) = (NormalDistribution.Cumulative(at), NormalDistribution.Cumulative(-at));
        return (upper, Math.Log(upper) - Math.Log(lower));
    }

    /// <summary>The linear predictor at which everyone has the same probability.</summary>
    public static double Constant(PropensityLink link, double share) =>
        link == PropensityLink.Logit ? Math.Log(share / (1 - share)) : NormalDistribution.Quantile(share);

    private static double Probit(double predictor, bool treated, out double residual, out double weight)
    {
        var at = Math.Clamp(predictor, -ProbitLimit, ProbitLimit);
        var (upper, lower) = (NormalDistribution.Cumulative(at), NormalDistribution.Cumulative(-at));
        var density = NormalDistribution.Density(at);
        weight = density / upper * (density / lower);
        residual = treated ? density / upper : -density / lower;
        return -2 * LogOfProbability(treated ? upper : lower, treated ? lower : upper);
    }

    private static double LogOfProbability(double probability, double other) =>
        other < 1e-5 ? LogOneMinus(other) : Math.Log(probability);

    private static double LogOnePlus(double x) => x < 1e-5 ? x * (1 - (x * (0.5 - (x / 3)))) : Math.Log(1 + x);

    private static double LogOneMinus(double x) => -x * (1 + (x * (0.5 + (x / 3))));
}
