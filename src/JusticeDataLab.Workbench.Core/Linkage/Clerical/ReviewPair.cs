namespace JusticeDataLab.Workbench.Core.Linkage.Clerical;

/// <summary>A pair that a person must decide on, without names.</summary>
[TypeFormatterSource]
public sealed record ReviewPair
{
    /// <summary>Row in the cohort file; 1 is the first row below the header.</summary>
    public required int RowNumber { get; init; }

    /// <summary>Key of the cohort record.</summary>
    public required string RecordKey { get; init; }

    /// <summary>The person on the register, as this request's pseudonym.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>Why the row is in the band: review or claimed twice.</summary>
    public required LinkStatus Status { get; init; }

    /// <summary>log2 odds that the two are one person.</summary>
    public required double Weight { get; init; }

    /// <summary>What the comparisons showed.</summary>
    public required IReadOnlyList<LevelReached> Levels { get; init; }

    /// <summary>Identifier in the snapshot: only to look the names up.</summary>
    internal string PersonId { get; init; } = "";
}
