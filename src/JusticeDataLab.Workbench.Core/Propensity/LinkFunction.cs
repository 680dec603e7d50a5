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
