namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>
/// One row of table <c>disposals</c>: one OFFENCE. Offences dealt with on one occasion share <see cref="DisposalId"/>,
/// so offences count rows, while convictions and sentences count distinct disposals.
/// </summary>
[TypeFormatterSource]
public sealed record DisposalRecord
{
    /// <summary>Whose offence it is.</summary>
    public required string PersonId { get; init; }

    /// <summary>The occasion on which it was dealt with.</summary>
    public required string DisposalId { get; init; }

    /// <summary>The offence.</summary>
    public required string OffenceId { get; init; }

    /// <summary>When the offence was committed.</summary>
    public required DateOnly OffenceDate { get; init; }

    /// <summary>When it was proven: conviction, caution, reprimand or warning.</summary>
    public required DateOnly DisposalDate { get; init; }

    /// <summary>Offence code.</summary>
    public required string OffenceCode { get; init; }

    /// <summary>Offence group of the reconviction scale.</summary>
    public required OffenceGroup OffenceGroup { get; init; }

    /// <summary>How the offence is tried.</summary>
    public required CourtClass CourtClass { get; init; }

    /// <summary>Whether the offence is recordable: only recordable offences count as reoffending.</summary>
    public required bool Recordable { get; init; }

    /// <summary>Whether it is a terrorism offence: people with one are not analysed.</summary>
    public bool Terrorism { get; init; }

    /// <summary>What was done about it.</summary>
    public required DisposalType DisposalType { get; init; }

    /// <summary>Start of custody, remand included; null when there was none.</summary>
    public DateOnly? CustodyStartDate { get; init; }

    /// <summary>Length of the custodial sentence in days; null when there was none.</summary>
    public int? CustodialDays { get; init; }

    /// <summary>Release from custody; null when there was none or it has not happened.</summary>
    public DateOnly? ReleaseDate { get; init; }

    /// <summary>Start of a community order or suspended sentence order; null when there was none.</summary>
    public DateOnly? OrderStartDate { get; init; }

    /// <summary>End of that order; null when there was none.</summary>
    public DateOnly? OrderEndDate { get; init; }

    /// <summary>Whether the row records a breach of an order or licence: a breach is never a reoffence.</summary>
    public bool Breach { get; init; }

    /// <summary>Region of the court or force, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The kind of record only: what it says of a person never reaches a message.</summary>
    public override string ToString() => nameof(DisposalRecord);
}
