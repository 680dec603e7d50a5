using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// E-value: how strongly an unrecorded characteristic would have to be tied to both taking part and reoffending, as risk
/// ratios beyond the recorded ones, to explain a difference away. 1 means that nothing is needed.
/// </summary>
/// <remarks>
/// E = R + √(R(R − 1)) with R the risk ratio or 1 over it, whichever is at least 1. For the interval the limit nearer 1 is
/// taken, and E is 1 when the interval holds 1. Source: VanderWeele and Ding 2017.
/// </remarks>
/// <param name="RiskRatio">The risk ratio it is for, treated over comparison.</param>
/// <param name="Point">For the estimate; at least 1.</param>
/// <param name="Interval">For the limit of the interval nearer 1; at least 1.</param>
[TypeFormatterSource]
public sealed record EValue(double RiskRatio, double Point, double Interval)
{
    /// <summary>From a risk ratio.</summary>
    /// <param name="ratio">Risk ratio, above 0.</param>
    /// <param name="lower">Lower end of its interval, above 0.</param>
    /// <param name="upper">Upper end, not below the lower.</param>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is not a number above 0, or the ends are reversed.</exception>
    public static EValue OfRiskRatio(double ratio, double lower, double upper)
    {
        Guard.Positive(ratio, "Give a ratio above 0.", nameof(ratio));
        Guard.Positive(lower, "Give a ratio above 0.", nameof(lower));
        Guard.Positive(upper, "Give a ratio above 0.", nameof(upper));
        if (lower > upper) throw new ArgumentOutOfRangeException(nameof(upper), "The upper end of an interval cannot be below its lower end: check their order.");
        var nearer = lower <= 1 && upper >= 1 ? 1 : ratio >= 1 ? lower : upper;
        return new EValue(ratio, Of(ratio), Of(nearer));
    }

    /// <summary>From an odds ratio of an outcome that is common (more than about 15%): the risk ratio is about its square root.</summary>
    /// <param name="ratio">Odds ratio, above 0.</param>
    /// <param name="lower">Lower end of its interval.</param>
    /// <param name="upper">Upper end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is not a number above 0, or the ends are reversed.</exception>
    public static EValue OfOddsRatio(double ratio, double lower, double upper) =>
        OfRiskRatio(Math.Sqrt(ratio), Math.Sqrt(lower), Math.Sqrt(upper));

    /// <summary>
    /// From a hazard ratio h of an outcome that is common by the end of follow-up: the risk ratio is about
    /// (1 − 0.5^√h) / (1 − 0.5^√(1/h)).
    /// </summary>
    /// <param name="ratio">Hazard ratio, above 0.</param>
    /// <param name="lower">Lower end of its interval.</param>
    /// <param name="upper">Upper end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A ratio is not a number above 0, or the ends are reversed.</exception>
    public static EValue OfHazardRatio(double ratio, double lower, double upper) =>
        OfRiskRatio(FromHazard(ratio), FromHazard(lower), FromHazard(upper));

    private static double FromHazard(double hazard) => (1 - Math.Pow(0.5, Math.Sqrt(hazard))) / (1 - Math.Pow(0.5, Math.Sqrt(1 / hazard)));

    private static double Of(double ratio)
    {
        var away = Math.Max(ratio, 1 / ratio);
        return away + Math.Sqrt(away * (away - 1));
    }
}
