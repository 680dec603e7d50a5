namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// The curve of a group with both its variances, relative to the squared share, in one pass over the times.
/// </summary>
/// <remarks>
/// A person's influence on ln S(t) is c(min(t, own time)) − [own event by t] / (n − d) at the own time, with
/// c(t) = Σ d/(n(n − d)), which is also Greenwood's sum.
/// </remarks>
internal sealed class KaplanMeierVariance
{
    // Influence on ln S of people with the event once their time is past. Of those censored it is Greenwood's sum.
    private readonly double[] _ofEvent;

    public KaplanMeierVariance(SurvivalGroup group)
    {
        var count = group.Times.Length;
        (Survival, Greenwood, Jackknife, _ofEvent) = (new double[count], new double[count], new double[count], new double[count]);
        var (share, sum, gone) = (1.0, 0.0, 0.0);
        for (var at = 0; at < count; at++)
        {
            var (risk, events) = (group.AtRisk[at], group.EventWeight[at]);
            if (events > 0 && group.EventCount[at] == group.CountAtRisk[at])
            {
                share = 0; // nobody is left: what rounding leaves of the weight must not count
            }
            else if (events > 0)
            {
                share *= (risk - events) / risk;
                sum += events / (risk * (risk - events));
                _ofEvent[at] = sum - (1 / (risk - events));
            }

            gone += (group.EventSquares[at] * _ofEvent[at] * _ofEvent[at]) + (group.CensoredSquares[at] * sum * sum);
            var later = at + 1 < count ? group.SquaresAtRisk[at + 1] : 0;
            (Survival[at], Greenwood[at], Jackknife[at]) = (share, sum, gone + (later * sum * sum));
        }
    }

    /// <summary>S just after each time.</summary>
    public double[] Survival { get; }

    /// <summary>Σ d/(n(n − d)).</summary>
    public double[] Greenwood { get; }

    /// <summary>Σw² × (influence on ln S)².</summary>
    public double[] Jackknife { get; }

    /// <summary>Area under the curve with both standard errors.</summary>
    public RestrictedMean MeanUpTo(double limit, SurvivalGroup group)
    {
        var count = Survival.Length;
        var after = new double[count + 1]; // area from each time to the limit
        for (var at = count - 1; at >= 0; at--)
        {
            var end = at + 1 < count ? group.Times[at + 1] : double.PositiveInfinity;
            after[at] = after[at + 1] + (Survival[at] * Math.Max(0, Math.Min(end, limit) - Math.Min(group.Times[at], limit)));
        }

        var mean = (count == 0 ? limit : Math.Min(group.Times[0], limit)) + after[0];
        var (model, robust, before) = (0.0, 0.0, 0.0);
        for (var at = 0; at < count && group.Times[at] <= limit; at++)
        {
            var sum = Greenwood[at];
            var earlier = at == 0 ? 0 : Greenwood[at - 1];
            model += after[at] * after[at] * (sum - earlier);
            if (at > 0) before += earlier * (after[at - 1] - after[at]); // ∫ S·c up to this time
            var (ofEvent, ofCensored) = (before + (_ofEvent[at] * after[at]), before + (sum * after[at]));
            robust += (group.EventSquares[at] * ofEvent * ofEvent) + (group.CensoredSquares[at] * ofCensored * ofCensored);
        }

        robust += Later(limit, group, after, before);
        return new RestrictedMean(limit, mean, Math.Sqrt(model), Math.Sqrt(robust));
    }

    // People whose time is after the limit share one influence: ∫ S·c over the whole range.
    private double Later(double limit, SurvivalGroup group, double[] after, double before)
    {
        var last = Array.FindLastIndex(group.Times, time => time <= limit);
        if (last < 0) return 0;
        var whole = before + (Greenwood[last] * after[last]);
        return last + 1 < Survival.Length ? group.SquaresAtRisk[last + 1] * whole * whole : 0;
    }
}
