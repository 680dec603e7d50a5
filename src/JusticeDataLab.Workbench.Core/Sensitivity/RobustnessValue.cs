using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// How much of what is left of both taking part and reoffending an unrecorded characteristic would have to explain to
/// change what an adjusted regression says. Partial R² = t²/(t² + df). With f = |t|/√df, the robustness value is
/// ½(√(f⁴ + 4f²) − f²): a characteristic that explains that share of both takes the estimate to 0; for the interval f is
/// lessened by t*/√(df − 1), t* with df − 1 degrees of freedom.
/// </summary>
/// <remarks>Source: Cinelli and Hazlett 2020 (their first formula for the interval). t is that of the classical error.</remarks>
/// <param name="PartialR2">Share of the outcome's remaining variation that taking part explains, 0 to 1.</param>
/// <param name="Estimate">Robustness value of the estimate, 0 to 1.</param>
/// <param name="Interval">Robustness value of significance, 0 when the estimate is not significant anyway.</param>
[TypeFormatterSource]
public sealed record RobustnessValue(double PartialR2, double Estimate, double Interval)
{
    /// <summary>From an adjusted regression with its classical error.</summary>
    /// <param name="effect">The estimate, error and degrees of freedom.</param>
    /// <returns>The values; null with fewer than two degrees of freedom, or without a finite number of them.</returns>
    public static RobustnessValue? Of(EffectEstimate effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var df = effect.DegreesOfFreedom;
        if (!(df > 1) || !double.IsFinite(df)) return null;
        var t = effect.Estimate / effect.StandardError;
        var f = Math.Abs(t) / Math.Sqrt(df);
        var needed = StudentT.TwoSidedQuantile(1 - effect.Interval.Level, df - 1) / Math.Sqrt(df - 1);
        return new RobustnessValue(t * t / ((t * t) + df), From(f), From(Math.Max(0, f - needed)));
    }

    private static double From(double f) => 0.5 * (Math.Sqrt(Math.Pow(f, 4) + (4 * f * f)) - (f * f));
}
