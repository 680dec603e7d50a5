namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>What linking found for one cohort row, without names or identifiers.</summary>
[TypeFormatterSource]
public sealed record CohortLink
{
    /// <summary>Row in the cohort file; 1 is the first row below the header.</summary>
    public required int RowNumber { get; init; }

    /// <summary>Key of the record.</summary>
    public required string RecordKey { get; init; }

    /// <summary>What was found.</summary>
    public required LinkStatus Status { get; init; }

    /// <summary>Pseudonym of the person linked; null unless linked.</summary>
    public PersonKey? Person { get; init; }

    /// <summary>In deterministic linking the pass that found someone; else null.</summary>
    public LinkPass? Pass { get; init; }

    /// <summary>How many people the deciding pass found, or how many are likely enough to be reviewed.</summary>
    public int CandidateCount { get; init; }

    /// <summary>Why the row is not linked; empty when it is.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether clerical review decided: the person linked was accepted, or nobody is left because of a rejection.</summary>
    public bool ByReview { get; init; }

    /// <summary>The row that was kept when this one is the same person sent twice; else null.</summary>
    public int? SamePersonAsRow { get; init; }

    /// <summary>Who the person may be, the likeliest first; empty in deterministic linking.</summary>
    public IReadOnlyList<LinkCandidate> Candidates { get; init; } = [];

    /// <summary>Identifier in the snapshot of the person linked: stays inside linking and the next step.</summary>
    internal string? PersonId { get; init; }
}
