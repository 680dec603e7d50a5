using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

namespace JusticeDataLab.Workbench.Core.Cohorts;

/// <summary>
/// One person as the organisation submitted them, read into typed fields. Personal: it stays inside validation and
/// linking, and its text form shows the row number only.
/// </summary>
[TypeFormatterSource]
public sealed record CohortRecord
{
    /// <summary>Row in the file; 1 is the first row below the header.</summary>
    public required int RowNumber { get; init; }

    /// <summary>
    /// SHA-256 of the cleaned required fields, with an ordinal for exact duplicates. Decisions, ties and caches use it;
    /// row numbers are for messages only.
    /// </summary>
    public required string RecordKey { get; init; }

    /// <summary>Surname as given, trimmed; null when missing.</summary>
    public string? Surname { get; init; }

    /// <summary>Forename as given, trimmed; null when missing.</summary>
    public string? Forename { get; init; }

    /// <summary>Middle names as given; null when missing.</summary>
    public string? MiddleNames { get; init; }

    /// <summary>Date of birth; null when missing, unreadable or a placeholder.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Start of the intervention; null when missing.</summary>
    public DateOnly? InterventionStart { get; init; }

    /// <summary>End of the intervention; null when missing.</summary>
    public DateOnly? InterventionEnd { get; init; }

    /// <summary>Release from custody or start of the sentence as the organisation knows it; null when missing.</summary>
    public DateOnly? IndexDate { get; init; }

    /// <summary>Date of conviction; null when missing.</summary>
    public DateOnly? ConvictionDate { get; init; }

    /// <summary>PNC ID in canonical form; null when missing or malformed.</summary>
    public string? PncId { get; init; }

    /// <summary>
    /// A PNC ID of the right form whose check letter does not follow: one character was mistyped. It links nobody by
    /// itself but is evidence for somebody whose PNC ID is near it. Null when there is none.
    /// </summary>
    public PncId? MistypedPncId { get; init; }

    /// <summary>CRO number in canonical form; null when missing or malformed.</summary>
    public string? Cro { get; init; }

    /// <summary>Prison number in canonical form; null when missing or malformed.</summary>
    public string? PrisonNumber { get; init; }

    /// <summary>Further columns, by header as given.</summary>
    public IReadOnlyDictionary<string, string> Further { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Further usable records of the same person with later dates, the earliest first: used where no sentence fits the
    /// dates before them. Filled in the record that stands for the person.
    /// </summary>
    public IReadOnlyList<CohortRecord> Later { get; init; } = [];

    /// <summary>The day that stands for the intervention: its start, or its end when the start is missing.</summary>
    public DateOnly? InterventionDate => InterventionStart ?? InterventionEnd;

    /// <summary>Row number only: a record's values never reach a message.</summary>
    public override string ToString() => $"cohort row {RowNumber}";
}
