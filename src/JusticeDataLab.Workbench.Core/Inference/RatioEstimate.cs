using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>A ratio, treated over comparison, with an interval made on the log scale and the normal distribution.</summary>
/// <param name="Convention">Name of the ratio and of its error, for example <c>risk_ratio_ess</c>.</param>
/// <param name="Ratio">The ratio; 1 means no difference.</param>
/// <param name="LogStandardError">Standard error of its logarithm.</param>
/// <param name="PValue">Two-sided p value of the logarithm being 0.</param>
/// <param name="Lower">Lower end of the interval, above 0.</param>
/// <param name="Upper">Upper end of the interval.</param>
/// <param name="Level">Confidence level.</param>
[TypeFormatterSource]
public sealed record RatioEstimate(
    string Convention, double Ratio, double LogStandardError, double PValue, double Lower, double Upper, double Level)
{
    /// <summary>Makes an estimate from a logarithm and its error.</summary>
    /// <param name="convention">Name under which it is reported.</param>
    /// <param name="log">Logarithm of the ratio.</param>
    /// <param name="error">Standard error of the logarithm.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>The estimate; null when a number is not finite or the error not above 0.</returns>
    internal static RatioEstimate? Of(string convention, double log, double error, double level)
    {
        if (!double.IsFinite(log) || !(error > 0) || !double.IsFinite(error)) return null;
        var reach = NormalDistribution.Quantile((1 + level) / 2) * error;
        var (ratio, lower, upper) = (Math.Exp(log), Math.Exp(log - reach), Math.Exp(log + reach));
        return double.IsFinite(upper) && lower > 0
            ? new RatioEstimate(convention, ratio, error, NormalDistribution.TwoSided(log / error), lower, upper, level)
            : null;
    }
}
