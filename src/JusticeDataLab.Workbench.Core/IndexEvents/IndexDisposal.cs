using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>
/// The sentence that starts the clock: custody, which counts from release, or a community or suspended sentence order,
/// which counts from its start. Never a caution, fine, discharge or penalty notice.
/// </summary>
/// <param name="DisposalId">The occasion.</param>
/// <param name="IndexDate">Day 0: release from custody, or start of the order.</param>
/// <param name="Principal">The index offence: the most serious of the occasion by court class, then the lowest offence_id.</param>
/// <param name="CustodyStart">Start of custody, remand included, or of the sentence when not recorded; null for an order.</param>
/// <param name="OrderEnd">End of the order; null for custody or when not recorded.</param>
[TypeFormatterSource]
public sealed record IndexDisposal(
    string DisposalId,
    DateOnly IndexDate,
    DisposalRecord Principal,
    DateOnly? CustodyStart,
    DateOnly? OrderEnd)
{
    /// <summary>Custody, community order or suspended sentence.</summary>
    public DisposalType Type => Principal.DisposalType;

    /// <summary>
    /// The index disposals of a person that can belong to a kind of delivery, by index date, then disposal_id. An
    /// occasion that records breaches only is not one: it belongs to an earlier sentence.
    /// </summary>
    /// <param name="disposals">All the person's offences.</param>
    /// <param name="kinds">Which disposal types.</param>
    public static IReadOnlyList<IndexDisposal> Of(IReadOnlyList<DisposalRecord> disposals, IReadOnlySet<DisposalType> kinds) =>
        [.. disposals
            .Where(row => kinds.Contains(row.DisposalType) && !row.Breach)
            .GroupBy(row => row.DisposalId, StringComparer.Ordinal)
            .Select(FromRows)
            .OfType<IndexDisposal>()
            .OrderBy(index => index.IndexDate)
            .ThenBy(index => index.DisposalId, StringComparer.Ordinal)];

    // Rows of one occasion share the dates of the sentence; the principal offence is chosen among them.
    private static IndexDisposal? FromRows(IEnumerable<DisposalRecord> rows)
    {
        var principal = rows
            .OrderByDescending(row => row.CourtClass)
            .ThenBy(row => row.OffenceId, StringComparer.Ordinal)
            .First();
        var isCustody = principal.DisposalType is DisposalType.Custody;
        var indexDate = isCustody ? principal.ReleaseDate : principal.OrderStartDate;
        if (indexDate is null) return null;

        return new IndexDisposal(
            principal.DisposalId,
            indexDate.Value,
            principal,
            isCustody ? principal.CustodyStartDate ?? principal.DisposalDate : null,
            isCustody ? null : principal.OrderEndDate);
    }
}
