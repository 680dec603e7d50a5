namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>
/// The year in which reoffending is counted. The index date itself is outside it; the last day, one calendar year
/// later, is inside. From 29 February the year ends on 28 February.
/// Source: Justice Data Lab FAQ (one-year follow-up); edges as in the proven reoffending statistics.
/// </summary>
/// <param name="IndexDate">Release from custody or start of the community sentence: day 0.</param>
[TypeFormatterSource]
public readonly record struct FollowUpPeriod(DateOnly IndexDate)
{
    /// <summary>Last day of the follow-up.</summary>
    public DateOnly LastDay => IndexDate.AddYears(1);

    /// <summary>Whether an offence committed on a day is in the follow-up: index date &lt; day ≤ last day.</summary>
    /// <param name="offenceDate">When the offence was committed.</param>
    public bool Contains(DateOnly offenceDate) => IndexDate < offenceDate && offenceDate <= LastDay;
}
