using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>A linked person whose index disposal was found.</summary>
[TypeFormatterSource]
public sealed record IndexedPerson
{
    /// <summary>Row in the cohort file.</summary>
    public required int RowNumber { get; init; }

    /// <summary>Pseudonym.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>Day 0.</summary>
    public required DateOnly IndexDate { get; init; }

    /// <summary>Days from the index date to the start of the intervention; 0 when it began before or on that day.</summary>
    public required int StartLagDays { get; init; }

    /// <summary>The levels on which comparison people must agree.</summary>
    public required string Stratum { get; init; }

    /// <summary>Whether the index date lies in the window of available data.</summary>
    public required bool InWindow { get; init; }

    internal string PersonId { get; init; } = "";

    internal string DisposalId { get; init; } = "";
}
