namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// Risk ratio and odds ratio of a yes-or-no outcome, treated over comparison, with errors of their logarithms by the
/// delta method.
/// </summary>
/// <remarks>
/// ln RR: (1 − p₁)/(n₁p₁) + (1 − p₀)/(n₀p₀); ln OR: 1/(n₁p₁(1 − p₁)) + 1/(n₀p₀(1 − p₀)), n₀ the people with a weight
/// (<c>_n</c>) or the effective sample size (<c>_ess</c>). <c>_robust</c>: Σw²(y − p)² in place of W²p(1 − p)/n, as the
/// HC0 error of a weighted logistic or log-binomial regression. Source: Armitage, Berry and Matthews 2002, section 4.
/// </remarks>
public static class RatioTests
{
    /// <summary>All that are defined; none when a share is 0, or 1 for odds.</summary>
    /// <param name="treated">Moments of the treated.</param>
    /// <param name="comparison">Moments of the comparison group.</param>
    /// <param name="level">Confidence level.</param>
    public static IReadOnlyList<RatioEstimate> All(WeightedMoments treated, WeightedMoments comparison, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(comparison);
        if (treated.People == 0 || comparison.People == 0) return [];
        var (one, two) = (treated.Mean, comparison.Mean);
        var (risk, odds) = (Math.Log(one / two), Math.Log(one / (1 - one)) - Math.Log(two / (1 - two)));

        RatioEstimate? Risk(string error, double variance1, double variance0) =>
            RatioEstimate.Of("risk_ratio_" + error, risk, Math.Sqrt((variance1 / (one * one)) + (variance0 / (two * two))), level);

        RatioEstimate? Odds(string error, double variance1, double variance0) =>
            RatioEstimate.Of("odds_ratio_" + error, odds, Math.Sqrt((variance1 / Square(one * (1 - one))) + (variance0 / Square(two * (1 - two)))), level);

        // Variances of the two shares under each convention.
        var rows = (one * (1 - one) / treated.People, two * (1 - two) / comparison.People);
        var effective = (one * (1 - one) / treated.EffectiveSampleSize, two * (1 - two) / comparison.EffectiveSampleSize);
        var robust = (treated.RobustSquares / Square(treated.WeightSum), comparison.RobustSquares / Square(comparison.WeightSum));
        RatioEstimate?[] ratios =
        [
            Risk("ess", effective.Item1, effective.Item2), Risk("n", rows.Item1, rows.Item2), Risk("robust", robust.Item1, robust.Item2),
            Odds("ess", effective.Item1, effective.Item2), Odds("n", rows.Item1, rows.Item2), Odds("robust", robust.Item1, robust.Item2),
        ];
        return [.. ratios.OfType<RatioEstimate>()];
    }

    private static double Square(double x) => x * x;
}
