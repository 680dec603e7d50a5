namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>One time at which events happened, as a Cox likelihood sees it: e^β already counted for the treated.</summary>
/// <param name="At">Place among the distinct times.</param>
/// <param name="Draws">How often somebody is drawn from those at risk: once for each event under Efron, once in all under Breslow.</param>
/// <param name="WeightPerDraw">Weight of the events divided by the draws.</param>
/// <param name="TreatedEventWeight">Weight of the treated's events.</param>
/// <param name="TreatedRisk">Risk of the treated at risk.</param>
/// <param name="Risk">Risk of all at risk.</param>
/// <param name="TreatedEventRisk">Risk of the treated with the event now.</param>
/// <param name="EventRisk">Risk of all with the event now.</param>
internal readonly record struct CoxTimes(
    int At, int Draws, double WeightPerDraw, double TreatedEventWeight, double TreatedRisk, double Risk, double TreatedEventRisk, double EventRisk)
{
    /// <summary>The times with events, ascending.</summary>
    public static IEnumerable<CoxTimes> Of(SurvivalSample sample, CoxTies ties, double beta)
    {
        var (treated, other, ratio) = (sample.Treatment, sample.Comparison, Math.Exp(beta));
        for (var at = 0; at < sample.Times.Length; at++)
        {
            var events = treated.EventCount[at] + other.EventCount[at];
            if (events == 0) continue;
            var (weight, draws) = (treated.EventWeight[at] + other.EventWeight[at], ties == CoxTies.Efron ? events : 1);
            yield return new CoxTimes(
                at, draws, weight / draws, treated.EventWeight[at],
                ratio * treated.AtRisk[at], (ratio * treated.AtRisk[at]) + other.AtRisk[at],
                ratio * treated.EventWeight[at], (ratio * treated.EventWeight[at]) + other.EventWeight[at]);
        }
    }

    /// <summary>Risk from which the n-th event is drawn, and the treated's share of it.</summary>
    public (double Risk, double TreatedShare) Draw(int tie)
    {
        var gone = (double)tie / Draws;
        var risk = Risk - (gone * EventRisk);
        return (risk, (TreatedRisk - (gone * TreatedEventRisk)) / risk);
    }
}
