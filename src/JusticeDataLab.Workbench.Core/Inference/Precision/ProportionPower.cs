using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Precision;

/// <summary>
/// Chance of finding a difference of two shares, and the difference there is a given chance of finding, by the normal
/// approximation, two-sided. The comparison group counts by its effective size; infinite when its own uncertainty hardly counts.
/// </summary>
/// <remarks>Source: Fleiss, Levin and Paik 2003, chapter 4. The far tail, a significant result in the wrong direction, is left out.</remarks>
public static class ProportionPower
{
    /// <summary>Usual chance of finding a difference: 0.8.</summary>
    public const double UsualPower = 0.8;

    /// <summary>
    /// Power: Φ(|p₁ − p₀| / √(p₁(1 − p₁)/n₁ + p₀(1 − p₀)/n₀) − z).
    /// </summary>
    /// <param name="treated">Share among the treated, 0 to 1.</param>
    /// <param name="comparison">Share in the comparison group, 0 to 1.</param>
    /// <param name="treatedPeople">Treated people, above 0.</param>
    /// <param name="comparisonPeople">Effective size of the comparison group, above 0; may be infinite.</param>
    /// <param name="level">Confidence level, in (0, 1).</param>
    /// <returns>Between 0 and 1; 1 when neither group varies and the shares differ, 0 when they are the same.</returns>
    public static double Of(double treated, double comparison, double treatedPeople, double comparisonPeople, double level = 0.95)
    {
        Check(treatedPeople, comparisonPeople, level);
        var error = Math.Sqrt((Share(treated) * (1 - treated) / treatedPeople) + (Share(comparison) * (1 - comparison) / comparisonPeople));
        if (treated == comparison) return 0;
        return error == 0 ? 1 : NormalDistribution.Cumulative((Math.Abs(treated - comparison) / error) - Z(level));
    }

    /// <summary>
    /// The smallest difference with a chance to be found, both shares taken as that of the comparison group:
    /// (z(1 − α/2) + z(power)) · √(p(1 − p)(1/n₁ + 1/n₀)).
    /// </summary>
    /// <param name="share">Share in the comparison group, 0 to 1.</param>
    /// <param name="treatedPeople">Treated people, above 0.</param>
    /// <param name="comparisonPeople">Effective size of the comparison group, above 0; may be infinite.</param>
    /// <param name="power">Chance wanted, in (0, 1).</param>
    /// <param name="level">Confidence level, in (0, 1).</param>
    public static double MinimumDetectable(
        double share, double treatedPeople, double comparisonPeople, double power = UsualPower, double level = 0.95)
    {
        Check(treatedPeople, comparisonPeople, level);
        return (Z(level) + NormalDistribution.Quantile(Chance(power))) * Math.Sqrt(Share(share) * (1 - share) * ((1 / treatedPeople) + (1 / comparisonPeople)));
    }

    /// <summary>
    /// The shares among the treated, below and above, that there is just the chance of telling from that of the comparison
    /// group: the roots of (p₁ − p₀)² = k²(p₁(1 − p₁)/n₁ + p₀(1 − p₀)/n₀), k = z(1 − α/2) + z(power).
    /// </summary>
    /// <param name="share">Share in the comparison group, 0 to 1.</param>
    /// <param name="treatedPeople">Treated people, above 0.</param>
    /// <param name="comparisonPeople">Effective size of the comparison group, above 0; may be infinite.</param>
    /// <param name="power">Chance wanted, in (0, 1).</param>
    /// <param name="level">Confidence level, in (0, 1).</param>
    /// <returns>Null where even a share of 0, or of 1, cannot be told apart.</returns>
    public static (double? Lower, double? Upper) Detectable(
        double share, double treatedPeople, double comparisonPeople, double power = UsualPower, double level = 0.95)
    {
        Check(treatedPeople, comparisonPeople, level);
        var k = Z(level) + NormalDistribution.Quantile(Chance(power));
        var a = 1 + (k * k / treatedPeople);
        var half = Share(share) + (k * k / treatedPeople / 2);
        var rest = (share * share) - (k * k * share * (1 - share) / comparisonPeople);
        var root = Math.Sqrt(Math.Max(0, (half * half) - (a * rest)));
        var (lower, upper) = ((half - root) / a, (half + root) / a);
        return (lower >= 0 ? lower : null, upper <= 1 ? upper : null);
    }

    /// <summary>
    /// People needed in each of two equal groups:
    /// (z(1 − α/2)√(2p̄(1 − p̄)) + z(power)√(p₁(1 − p₁) + p₀(1 − p₀)))² / (p₁ − p₀)². Agrees with R's power.prop.test.
    /// </summary>
    /// <param name="treated">Share among the treated, 0 to 1.</param>
    /// <param name="comparison">Share in the comparison group, 0 to 1; not the same.</param>
    /// <param name="power">Chance wanted, in (0, 1).</param>
    /// <param name="level">Confidence level, in (0, 1).</param>
    public static double PeopleInEachGroup(double treated, double comparison, double power = UsualPower, double level = 0.95)
    {
        Guard.Open(level, "A usual level is 0.95.");
        if (treated == comparison) throw new ArgumentOutOfRangeException(nameof(treated), treated, "Shares that are the same can never be told apart: give two that differ.");
        var mean = (Share(treated) + Share(comparison)) / 2;
        var reach = (Z(level) * Math.Sqrt(2 * mean * (1 - mean)))
            + (NormalDistribution.Quantile(Chance(power)) * Math.Sqrt((treated * (1 - treated)) + (comparison * (1 - comparison))));
        return reach * reach / ((treated - comparison) * (treated - comparison));
    }

    private static double Z(double level) => NormalDistribution.Quantile((1 + level) / 2);

    private static double Chance(double power) => Guard.Open(power, "A usual power is 0.8.", nameof(power));

    private static double Share(double share) => share is >= 0 and <= 1
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "Must lie between 0 and 1. Give a share, not a percentage.");

    private static void Check(double treatedPeople, double comparisonPeople, double level)
    {
        Guard.Positive(treatedPeople, "Give the number of treated people.");
        if (!(comparisonPeople > 0)) throw new ArgumentOutOfRangeException(nameof(comparisonPeople), comparisonPeople, "Must be above 0. Give the effective size of the comparison group.");
        Guard.Open(level, "A usual level is 0.95.");
    }
}
