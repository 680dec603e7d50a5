using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// Whether the hazard ratio changes with time (Grambsch and Therneau 1994): a score test of treatment times the share of
/// everybody who has had the event by then. A small p value says that one hazard ratio does not sum up the year.
/// </summary>
/// <param name="ChiSquare">Score test, one degree of freedom.</param>
/// <param name="PValue">Its p value.</param>
/// <param name="Residuals">Scaled Schoenfeld residuals plus the log hazard ratio: about the log ratio at each event time.</param>
[TypeFormatterSource]
public sealed record ProportionalHazardsTest(double ChiSquare, double PValue, IReadOnlyList<SchoenfeldResidual> Residuals)
{
    /// <summary>Tests a fit. Agrees with R's cox.zph, transform "km".</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="fit">The fit.</param>
    /// <returns>The test; null when all events happened at one time.</returns>
    public static ProportionalHazardsTest? Of(SurvivalSample sample, CoxResult fit)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(fit);
        CoxTimes[] times = [.. CoxTimes.Of(sample, fit.Ties, fit.LogHazardRatio)];
        var happened = EventShareBefore(sample);
        var events = times.Sum(at => EventsAt(sample, at.At));
        var centre = times.Sum(at => EventsAt(sample, at.At) * happened[at.At]) / events;
        var (score, ofScore, mixed, plain) = (0.0, 0.0, 0.0, 0.0);
        var residuals = new List<SchoenfeldResidual>();
        foreach (var at in times)
        {
            var g = happened[at.At] - centre;
            var (expected, variance) = (0.0, 0.0);
            for (var tie = 0; tie < at.Draws; tie++)
            {
                var share = at.Draw(tie).TreatedShare;
                expected += at.WeightPerDraw * share;
                variance += at.WeightPerDraw * share * (1 - share);
            }

            score += g * (at.TreatedEventWeight - expected);
            plain += variance;
            mixed += g * variance;
            ofScore += g * g * variance;
            residuals.Add(new SchoenfeldResidual(sample.Times[at.At], happened[at.At], at.TreatedEventWeight - expected, at.WeightPerDraw * at.Draws));
        }

        var left = ofScore - (mixed * mixed / plain);
        if (!(left > 1e-14 * ofScore)) return null;
        var square = score * score / left;
        var total = residuals.Sum(one => one.Weight);
        return new ProportionalHazardsTest(
            square,
            NormalDistribution.TwoSided(Math.Sqrt(square)),
            [.. residuals.Select(one => one with { Scaled = fit.LogHazardRatio + (one.Scaled / one.Weight * total / plain) })]);
    }

    private static int EventsAt(SurvivalSample sample, int at) => sample.Treatment.EventCount[at] + sample.Comparison.EventCount[at];

    // 1 − the share of all people, unweighted, without the event just before each time.
    private static double[] EventShareBefore(SurvivalSample sample)
    {
        var (happened, share) = (new double[sample.Times.Length], 1.0);
        for (var at = 0; at < happened.Length; at++)
        {
            happened[at] = 1 - share;
            share *= 1 - ((double)EventsAt(sample, at) / (sample.Treatment.CountAtRisk[at] + sample.Comparison.CountAtRisk[at]));
        }

        return happened;
    }
}
