using JusticeDataLab.Workbench.Core.Inference.Regression;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Counts;

/// <summary>
/// Models of counts: weighted regression of a number of events on treatment, and on covariates where the sample has them,
/// with a log link.
/// </summary>
/// <remarks>
/// Poisson with a robust error needs only the means to be right (Gourieroux, Monfort and Trognon 1984); the negative
/// binomial (NB2: variance μ + α μ²) also says how much the counts are spread (Hilbe 2011; R's MASS::glm.nb).
/// </remarks>
public static class CountRegression
{
    private const int MostRounds = 100;

    /// <summary>Poisson regression.</summary>
    /// <param name="sample">People, weights and covariates; values are whole numbers of at least 0. Without interactions.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentException">A value is not a count.</exception>
    public static CountRatio Poisson(RegressionSample sample, double level = 0.95)
    {
        if (WhyNone(sample) is { } why) return CountRatio.None(why);
        return RegressionFit.TryFit(sample, RegressionFamily.Poisson) is { } fit ? Ratio("poisson", fit, null, level) : CountRatio.None(NoLimit);
    }

    /// <summary>Negative binomial regression, α by maximum likelihood.</summary>
    /// <param name="sample">People, weights and covariates; values are whole numbers of at least 0. Without interactions.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>The ratio; α is 0 and the result that of Poisson when the counts are no more spread than Poisson.</returns>
    /// <exception cref="ArgumentException">A value is not a count.</exception>
    public static CountRatio NegativeBinomial(RegressionSample sample, double level = 0.95)
    {
        if (WhyNone(sample) is { } why) return CountRatio.None(why);
        if (RegressionFit.TryFit(sample, RegressionFamily.Poisson) is not { } fit) return CountRatio.None(NoLimit);
        var overdispersion = new Overdispersion(sample);
        for (var round = 0; round < MostRounds; round++)
        {
            var (before, theta) = (fit.Family.Theta, overdispersion.Theta(fit));
            if (double.IsPositiveInfinity(theta)) return Ratio("negative_binomial", fit, null, level);
            if (RegressionFit.TryFit(sample, RegressionFamily.NegativeBinomial(theta), fit.Coefficients) is not { } next) return CountRatio.None(NoLimit);
            fit = next;
            if (Math.Abs(theta - before) <= 1e-10 * theta) break;
        }

        return Ratio("negative_binomial", fit, overdispersion, level);
    }

    private const string NoLimit = "The mean of some people has no limit, for example because a group has no events: there is no ratio.";

    private static CountRatio Ratio(string name, RegressionFit fit, Overdispersion? overdispersion, double level)
    {
        var gradient = new double[fit.Coefficients.Length];
        gradient[1] = 1;
        RatioEstimate? With(string error, RobustVariance kind) => FunctionalVariance.Of(fit, gradient, kind) is { } variance
            ? RatioEstimate.Of($"{name}_{error}", fit.Coefficients[1], Math.Sqrt(variance), level)
            : null;
        var alpha = 1 / fit.Family.Theta;
        var (log, pearson) = (default(PreciseSum), default(PreciseSum));
        fit.Visit((row, mean) =>
        {
            var (y, w) = (fit.Sample.Values[row], fit.Sample.Weights[row]);
            log.Add(w * CountLikelihood.Log(y, mean, alpha));
            pearson.Add(w * (y - mean) * (y - mean) / (mean * (1 + (alpha * mean))));
        });
        return new CountRatio(
            With("model", RobustVariance.Classical),
            With("robust", RobustVariance.Hc0),
            fit.Sample.Clusters is null ? null : With("cluster", RobustVariance.ClusterHc0),
            alpha,
            overdispersion?.StandardError(fit),
            log.Value,
            pearson.Value / (fit.Sample.Rows - fit.Sample.Rank),
            null);
    }

    private static string? WhyNone(RegressionSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (Array.Exists(sample.Values, value => value < 0 || value % 1 != 0 || value > CountLikelihood.Largest))
            throw new ArgumentException($"A count must be a whole number from 0 to {CountLikelihood.Largest}.", nameof(sample));
        if (sample.WhyNone is { } why) return why;
        bool Any(bool treated) => sample.Values.Where((value, row) => value > 0 && sample.Treated[row] == treated).Any();
        return (Any(true), Any(false)) switch
        {
            (false, false) => "Nobody had any: there is no ratio of two means of 0.",
            (false, true) => "Nobody in the treatment group had any, so the ratio is 0 and has no error.",
            (true, false) => "Nobody in the comparison group had any, so the ratio has no limit.",
            _ => null,
        };
    }
}
