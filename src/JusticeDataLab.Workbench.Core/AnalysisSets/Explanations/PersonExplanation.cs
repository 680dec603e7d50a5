using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;

/// <summary>How the analysis came to treat a person as it did, for checking by the analyst. Pseudonymous; never published.</summary>
[TypeFormatterSource]
public sealed record PersonExplanation
{
    /// <summary>Pseudonym.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>Row in the cohort file; null for someone of the pool.</summary>
    public required int? CohortRow { get; init; }

    /// <summary>Why the person is not analysed; null when they are.</summary>
    public required AttritionReason? Reason { get; init; }

    /// <summary>The index date that was chosen; null when the person has none.</summary>
    public DateOnly? IndexDate { get; init; }

    /// <summary>The day from which the days of records are counted: the index date, or the intervention when there is none.</summary>
    public required string DaysFrom { get; init; }

    /// <summary>Days between index date and intervention, or the lag given to someone of the pool.</summary>
    public int? StartLagDays { get; init; }

    /// <summary>The levels on which comparison people must agree.</summary>
    public string Stratum { get; init; } = "";

    /// <summary>All records of the person, by table and in order of time.</summary>
    public IReadOnlyList<ExplainedRecord> Records { get; init; } = [];

    /// <summary>Every covariate.</summary>
    public IReadOnlyList<ExplainedValue> Covariates { get; init; } = [];

    /// <summary>The eleven outcomes.</summary>
    public IReadOnlyList<ExplainedValue> Outcomes { get; init; } = [];
}
