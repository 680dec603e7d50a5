using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>What the checks say of a submission. Only the records are personal; everything else can be sent to anyone.</summary>
[TypeFormatterSource]
public sealed record SubmissionReview
{
    /// <summary>What becomes of the submission.</summary>
    public required SubmissionDecision Decision { get; init; }

    /// <summary>Every finding: of the file and request first, then by row, column and rule.</summary>
    public required IReadOnlyList<ValidationFinding> Findings { get; init; }

    /// <summary>Findings by rule identifier, rules without any left out, in the order of <see cref="ValidationRules.All"/>.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> CountsByRule { get; init; }

    /// <summary>
    /// Records that can be linked, one for each distinct person, in the order of the file: no error finding; of exact
    /// duplicates the fullest; of one person's several dates the earliest.
    /// </summary>
    public required IReadOnlyList<CohortRecord> Records { get; init; }

    /// <summary>Further usable records of people already in <see cref="Records"/>, with later dates.</summary>
    public required IReadOnlyList<CohortRecord> LaterRecords { get; init; }

    /// <summary>
    /// Records with an error finding, as far as they could be read: they are not analysed, and nobody who may be one of
    /// them can become a comparison person.
    /// </summary>
    public required IReadOnlyList<CohortRecord> SetAside { get; init; }

    /// <summary>Distinct people without an error finding.</summary>
    public int DistinctPeople => Records.Count;

    /// <summary>Rows below the header that are not blank.</summary>
    public required int RowCount { get; init; }

    /// <summary>Rows with at least one error finding.</summary>
    public required int RowsWithErrors { get; init; }

    /// <summary>Which column was taken for which field.</summary>
    public required ColumnMapping Mapping { get; init; }

    /// <summary>Name, hash and size of the file.</summary>
    public required InputFingerprint Fingerprint { get; init; }

    /// <summary>How the file was read, for example <c>CSV, UTF-8, comma</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Conditions of the acceptance, one sentence each; empty unless accepted with conditions.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>Advice on reaching the minimum number of people; empty unless the submission is too small.</summary>
    public required IReadOnlyList<string> Advice { get; init; }

    /// <summary>How small a difference can be found with so many people; null when nobody can be analysed.</summary>
    public required ExpectedPrecision? ExpectedPrecision { get; init; }

    /// <summary>People who may be lost later and why, as far as the file shows it; reasons that concern nobody left out.</summary>
    public required IReadOnlyList<PossibleLoss> PossibleLosses { get; init; }

    /// <summary>Settings of the checks.</summary>
    public required SubmissionSettings Settings { get; init; }

    /// <summary>The decision as files write it.</summary>
    public string DecisionCode => Decision switch
    {
        SubmissionDecision.Accepted => "accepted",
        SubmissionDecision.AcceptedWithConditions => "accepted_with_conditions",
        _ => "returned",
    };

    /// <summary>Findings of one severity.</summary>
    /// <param name="severity">The severity.</param>
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Decision and counts; never a value of the file.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{DecisionCode}: {DistinctPeople} people, {Count(FindingSeverity.Error)} errors, {Count(FindingSeverity.Warning)} warnings");
}
