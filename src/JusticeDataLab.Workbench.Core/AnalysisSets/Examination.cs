using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>What the rules say of one person: why they leave, or what is measured of them.</summary>
internal sealed record Examination
{
    /// <summary>The person as located in the cohort; null for someone of the pool.</summary>
    public IndexedPerson? Treated { get; init; }

    /// <summary>Why the person leaves; null when they stay.</summary>
    public AttritionReason? Reason { get; init; }

    /// <summary>The index event.</summary>
    public required IndexDisposal Index { get; init; }

    public string Stratum { get; init; } = "";

    /// <summary>Start lag, or the lag given to someone of the pool; null when they left before it was known.</summary>
    public int? Lag { get; init; }

    public DateOnly DayZero { get; init; }

    public ReoffendingOutcome Outcome { get; init; } = ReoffendingOutcome.None;

    public CovariateValue[] Values { get; init; } = [];

    public bool Assessed { get; init; }
}
