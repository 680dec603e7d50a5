using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// Welch's test of a difference in means: t = d / √(v₁/n₁ + v₂/n₂), degrees of freedom by Satterthwaite. n may be an
/// effective sample size and need not be whole.
/// </summary>
public static class WelchTest
{
    /// <summary>Tests a difference.</summary>
    /// <param name="convention">Name under which the result is reported.</param>
    /// <param name="difference">Difference of the means.</param>
    /// <param name="variance1">Variance in the first group.</param>
    /// <param name="n1">Size of the first group.</param>
    /// <param name="variance2">Variance in the second group.</param>
    /// <param name="n2">Size of the second group.</param>
    /// <param name="level">Confidence level.</param>
    /// <returns>The estimate; null when the test is not defined (a group of one person or fewer, no variation at all).</returns>
    public static EffectEstimate? Of(
        string convention, double difference, double variance1, double n1, double variance2, double n2, double level = 0.95)
    {
        if (!(n1 > 1) || !(n2 > 1)) return null;
        var (error, degrees) = Spread(variance1, n1, variance2, n2);
        return FromT(convention, difference, error, degrees, level);
    }

    /// <summary>Standard error and Satterthwaite's degrees of freedom.</summary>
    internal static (double StandardError, double DegreesOfFreedom) Spread(double variance1, double n1, double variance2, double n2)
    {
        var (a, b) = (variance1 / n1, variance2 / n2);
        return (Math.Sqrt(a + b), (a + b) * (a + b) / ((a * a / (n1 - 1)) + (b * b / (n2 - 1))));
    }

    /// <summary>Estimate, p value and interval from a standard error; null when they are not finite numbers.</summary>
    internal static EffectEstimate? FromT(string convention, double difference, double error, double degrees, double level)
    {
        if (!(error > 0) || !double.IsFinite(error) || !(degrees > 0)) return null;
        var reach = StudentT.TwoSidedQuantile(1 - level, degrees) * error;
        if (!double.IsFinite(reach)) return null;
        var p = StudentT.TwoSided(difference / error, degrees);
        return new EffectEstimate(convention, difference, error, degrees, p, new ConfidenceInterval(difference - reach, difference + reach, level));
    }
}
