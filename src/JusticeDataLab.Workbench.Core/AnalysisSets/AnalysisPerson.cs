using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>One person of an analysis set, pseudonymous.</summary>
[TypeFormatterSource]
public sealed record AnalysisPerson
{
    /// <summary>Pseudonym.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>Row in the cohort file for a treated person; null for someone of the pool.</summary>
    public required int? CohortRow { get; init; }

    /// <summary>Day 0, from which the follow-up year runs.</summary>
    public required DateOnly IndexDate { get; init; }

    /// <summary>The levels on which comparison people must agree.</summary>
    public required string Stratum { get; init; }

    /// <summary>Days between index date and intervention; for someone of the pool, the lag given to them.</summary>
    public required int StartLagDays { get; init; }

    /// <summary>What the person did in the follow-up year.</summary>
    public required ReoffendingOutcome Outcome { get; init; }

    /// <summary>Whether there is an assessment of risks and needs before the index date.</summary>
    public bool Assessed { get; init; }

    /// <summary>Whether the person is in the treatment group.</summary>
    public bool Treated => CohortRow is not null;
}
