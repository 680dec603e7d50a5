using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>Whether two curves differ (Mantel 1966; Peto and Peto 1972): events of the treated against those expected.</summary>
/// <param name="Observed">Events of the treated; weighted by the share without the event for the Peto–Peto test.</param>
/// <param name="Expected">Events expected of the treated if the groups were alike.</param>
/// <param name="Variance">Hypergeometric variance of the difference.</param>
/// <param name="ChiSquare">(Observed − Expected)² / Variance, one degree of freedom.</param>
/// <param name="PValue">Its p value.</param>
[TypeFormatterSource]
public sealed record LogRankTest(double Observed, double Expected, double Variance, double ChiSquare, double PValue)
{
    /// <summary>
    /// Tests. People are counted, not weighted: there is no log-rank test for weights, whose place the robust Cox test takes.
    /// </summary>
    /// <param name="sample">The sample.</param>
    /// <param name="petoPeto">Whether early times count more, by the share without the event (Peto–Peto).</param>
    /// <returns>The test; null when a group is empty or nobody had the event while both groups had someone at risk.</returns>
    public static LogRankTest? Of(SurvivalSample sample, bool petoPeto = false)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var (treated, other) = (sample.Treatment, sample.Comparison);
        var (observed, expected, variance, share) = (0.0, 0.0, 0.0, 1.0);
        for (var at = 0; at < sample.Times.Length; at++)
        {
            double events = treated.EventCount[at] + other.EventCount[at];
            if (events == 0) continue;
            double risk = treated.CountAtRisk[at] + other.CountAtRisk[at];
            var part = treated.CountAtRisk[at] / risk;
            var weight = petoPeto ? share : 1;
            observed += weight * treated.EventCount[at];
            expected += weight * events * part;
            if (risk > 1) variance += weight * weight * events * part * (1 - part) * (risk - events) / (risk - 1);
            share *= 1 - (events / risk);
        }

        if (!(variance > 0)) return null;
        var square = (observed - expected) * (observed - expected) / variance;
        return new LogRankTest(observed, expected, variance, square, NormalDistribution.TwoSided(Math.Sqrt(square)));
    }
}
