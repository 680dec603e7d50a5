using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>Finds the sentence that a person's intervention belongs to.</summary>
/// <param name="delivery">Where the service works.</param>
/// <param name="settings">Windows and tolerances.</param>
public sealed class IndexLocator(DeliverySetting delivery, IndexSettings settings)
{
    /// <summary>
    /// The index disposal of a submitted person, or null when none is suitable. In custody: the intervention started
    /// within the custodial period. In the community: the order was in force when it started, or began at most the
    /// window before. After release: the release lies at most the window before it. Both: any of the three. Of several, one whose index date
    /// the organisation gave within the tolerance, else the nearest in days, else the lowest disposal_id.
    /// </summary>
    /// <param name="record">The person as submitted.</param>
    /// <param name="disposals">The person's index disposals of the kinds that fit the delivery.</param>
    public IndexDisposal? Locate(CohortRecord record, IReadOnlyList<IndexDisposal> disposals)
    {
        // Without a date of the intervention, a date given for the index event is all there is to go by.
        var day = record.InterventionDate ?? record.IndexDate;
        if (day is null) return null;
        return disposals
            .Where(index => record.InterventionDate is null ? IsGiven(record, index) : Fits(index, day.Value))
            .OrderBy(index => IsGiven(record, index) ? 0 : 1)
            .ThenBy(index => Math.Abs(index.IndexDate.DayNumber - day.Value.DayNumber))
            .ThenBy(index => index.DisposalId, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Days from the index date to the start of the intervention; 0 when it began before or on that day.</summary>
    /// <param name="record">The person as submitted.</param>
    /// <param name="indexDate">Day 0.</param>
    public static int StartLagDays(CohortRecord record, DateOnly indexDate) =>
        record.InterventionDate is { } start ? Math.Max(0, start.DayNumber - indexDate.DayNumber) : 0;

    private bool IsGiven(CohortRecord record, IndexDisposal index) =>
        record.IndexDate is { } given
        && Math.Abs(given.DayNumber - index.IndexDate.DayNumber) <= settings.GivenIndexDateTolerance;

    private bool Fits(IndexDisposal index, DateOnly start) => delivery switch
    {
        DeliverySetting.Custody => BeganInCustody(index, start),
        DeliverySetting.AfterRelease => BeganAfterRelease(index, start),
        DeliverySetting.Community => BeganUnderOrder(index, start),
        _ when index.Type is DisposalType.Custody => BeganInCustody(index, start) || BeganAfterRelease(index, start),
        _ => BeganUnderOrder(index, start),
    };

    private static bool BeganInCustody(IndexDisposal index, DateOnly start) => index.CustodyStart <= start && start <= index.IndexDate;

    private bool BeganAfterRelease(IndexDisposal index, DateOnly start) =>
        index.IndexDate <= start && start <= index.IndexDate.AddMonths(settings.ReleaseWindowMonths);

    private bool BeganUnderOrder(IndexDisposal index, DateOnly start) =>
        index.IndexDate <= start && (start <= index.OrderEnd || start <= index.IndexDate.AddMonths(settings.OrderWindowMonths));
}
