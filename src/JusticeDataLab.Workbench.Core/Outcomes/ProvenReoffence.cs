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
        offence.Recordable
        && !offence.Breach
        && offence.DisposalType is not DisposalType.PenaltyNotice
        && new FollowUpPeriod(indexDate).Contains(offence.OffenceDate)
        && new WaitingPeriod(indexDate).Allows(offence.DisposalDate);
}
