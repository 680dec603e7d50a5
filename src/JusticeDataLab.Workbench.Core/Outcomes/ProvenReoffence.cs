using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>Decides which offences count as proven reoffences.</summary>
public static class ProvenReoffence
{
    /// <summary>
    /// Whether an offence is a proven reoffence: recordable, not a breach, committed in the follow-up year, and proven
    /// within the waiting period by a conviction, caution, reprimand or warning. A penalty notice proves nothing.
    /// </summary>
    /// <param name="offence">The offence and what was done about it.</param>
    /// <param name="indexDate">Day 0.</param>
    public static bool Counts(DisposalRecord offence, DateOnly indexDate) =>
        CanCount(offence)
        && new FollowUpPeriod(indexDate).Contains(offence.OffenceDate)
        && new WaitingPeriod(indexDate).Allows(offence.DisposalDate);

    /// <summary>Why an offence is no proven reoffence, the first reason that applies; null when it is one.</summary>
    /// <param name="offence">The offence and what was done about it.</param>
    /// <param name="indexDate">Day 0.</param>
    public static string? WhyNot(DisposalRecord offence, DateOnly indexDate)
    {
        var year = new FollowUpPeriod(indexDate);
        return offence switch
        {
            { Breach: true } => "a breach",
            { DisposalType: DisposalType.PenaltyNotice } => "dealt with by a penalty notice",
            { Recordable: false } => "not a recordable offence",
            _ when offence.OffenceDate <= indexDate => "committed before the year began",
            _ when !year.Contains(offence.OffenceDate) => "committed after the year",
            _ when !new WaitingPeriod(indexDate).Allows(offence.DisposalDate) => "proven after the further six months",
            _ => null,
        };
    }

    /// <summary>
    /// Whether an offence was a proven reoffence before a year that begins later than the index date: committed after
    /// the index date and up to the later day 0, which may be more than a year, and proven within the wait of that day.
    /// </summary>
    /// <param name="offence">The offence and what was done about it.</param>
    /// <param name="indexDate">Release or start of the order.</param>
    /// <param name="dayZero">Day from which the follow-up year runs; it still belongs to the time before.</param>
    public static bool CountsBetween(DisposalRecord offence, DateOnly indexDate, DateOnly dayZero) =>
        CanCount(offence)
        && indexDate < offence.OffenceDate
        && offence.OffenceDate <= dayZero
        && new WaitingPeriod(dayZero).Allows(offence.DisposalDate);

    private static bool CanCount(DisposalRecord offence) =>
        offence.Recordable && !offence.Breach && offence.DisposalType is not DisposalType.PenaltyNotice;
}
