namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>
/// The time within which a reoffence must be proven to count: the follow-up year and a further six months, in all up
/// to and including the day 18 months after the index date (the last day of a shorter month stands in for a day that
/// the month lacks).
/// Source: Justice Data Lab FAQ.
/// </summary>
/// <param name="IndexDate">Day 0.</param>
[TypeFormatterSource]
public readonly record struct WaitingPeriod(DateOnly IndexDate)
{
    /// <summary>Last day on which a reoffence can be proven.</summary>
    public DateOnly LastDay => IndexDate.AddMonths(18);

    /// <summary>Whether a conviction or caution on a day is in time.</summary>
    /// <param name="disposalDate">When the offence was proven.</param>
    public bool Allows(DateOnly disposalDate) => disposalDate <= LastDay;
}
