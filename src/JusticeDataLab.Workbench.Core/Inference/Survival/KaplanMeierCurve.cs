using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// Share of a group without the event, over time (Kaplan and Meier 1958), weighted: S(t) = Π over times up to t of
/// (1 − d/n), d the weight of the events and n the weight of those at risk.
/// </summary>
/// <remarks>
/// Standard errors: Greenwood's formula when all weights are whole numbers; otherwise the infinitesimal jackknife, which
/// takes each person's weight as given and the spread from the people (Therneau and Grambsch 2000; R's survfit).
/// </remarks>
public sealed class KaplanMeierCurve
{
    private readonly SurvivalGroup _group;
    private readonly KaplanMeierVariance _variance;

    private KaplanMeierCurve(SurvivalGroup group, KaplanMeierVariance variance, IReadOnlyList<KaplanMeierPoint> points, bool robust)
    {
        _group = group;
        _variance = variance;
        Points = points;
        IsRobust = robust;
    }

    /// <summary>A point for every distinct time of either group.</summary>
    public IReadOnlyList<KaplanMeierPoint> Points { get; }

    /// <summary>Whether the standard errors are those of the infinitesimal jackknife.</summary>
    public bool IsRobust { get; }

    /// <summary>Estimates the curve of a group.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="treated">Which group.</param>
    /// <param name="level">Confidence level of the bands.</param>
    /// <param name="robust">Whether to use the infinitesimal jackknife; null to do so when a weight of the sample is a fraction.</param>
    public static KaplanMeierCurve Of(SurvivalSample sample, bool treated, double level = 0.95, bool? robust = null)
    {
        ArgumentNullException.ThrowIfNull(sample);
        Guard.Open(level, "A usual level is 0.95.");
        var group = treated ? sample.Treatment : sample.Comparison;
        var spread = robust ?? sample.HasFractionalWeights;
        var variance = new KaplanMeierVariance(group);
        var z = NormalDistribution.Quantile((1 + level) / 2);
        var points = new KaplanMeierPoint[group.Times.Length];
        for (var at = 0; at < points.Length; at++)
        {
            var share = variance.Survival[at];
            double? error = share * Math.Sqrt(spread ? variance.Jackknife[at] : variance.Greenwood[at]);
            if (share == 0 || !double.IsFinite(error.Value)) error = null;
            points[at] = new KaplanMeierPoint(
                group.Times[at], group.CountAtRisk[at], group.AtRisk[at], group.EventWeight[at], share, error, LogBand(share, error, z, level), LogLogBand(share, error, z, level));
        }

        return new KaplanMeierCurve(group, variance, points, spread);
    }

    /// <summary>The curve at a time: the last point not after it; all without the event before the first.</summary>
    /// <param name="time">Time.</param>
    public KaplanMeierPoint At(double time)
    {
        var found = Points.LastOrDefault(point => point.Time <= time);
        var next = Points.FirstOrDefault(point => point.Time >= time);
        var (people, risk) = next is null ? (0, 0) : (next.People, next.AtRisk);
        return found is null
            ? new KaplanMeierPoint(time, people, risk, 0, 1, 0, new ConfidenceInterval(1, 1), null)
            : found with { Time = time, People = people, AtRisk = risk, Events = found.Time == time ? found.Events : 0 };
    }

    /// <summary>Mean time without the event up to a limit: the area under the curve.</summary>
    /// <param name="limit">The limit, above 0; after the last time the curve is carried on as it is.</param>
    public RestrictedMean MeanUpTo(double limit)
    {
        Guard.Positive(limit, "A usual limit is 365 days.");
        return _variance.MeanUpTo(limit, _group);
    }

    private static ConfidenceInterval? LogBand(double share, double? error, double z, double level) => error is { } e && share > 0
        ? new ConfidenceInterval(Math.Min(share, share * Math.Exp(-z * e / share)), Math.Min(1, share * Math.Exp(z * e / share)), level)
        : null;

    private static ConfidenceInterval? LogLogBand(double share, double? error, double z, double level)
    {
        if (error is not > 0 || share is not (> 0 and < 1)) return null;
        var (log, reach) = (Math.Log(share), z * error.Value / (share * Math.Log(share)));
        return new ConfidenceInterval(Math.Exp(log * Math.Exp(-reach)), Math.Exp(log * Math.Exp(reach)), level);
    }
}
