using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>One analysis from its analysis set to its outcomes: that of the whole cohort, or a planned one of a part of it.</summary>
[TypeFormatterSource]
public sealed record MatchedComparison
{
    /// <summary>Treated people and pool with covariates and outcomes.</summary>
    public required AnalysisSet AnalysisSet { get; init; }

    /// <summary>Covariates as columns of numbers.</summary>
    public required AnalysisDesign Design { get; init; }

    /// <summary>The propensity model.</summary>
    public required PropensityModel Propensity { get; init; }

    /// <summary>The matched sample.</summary>
    public required MatchedSample Matched { get; init; }

    /// <summary>Losses on the way, matching included.</summary>
    public required AttritionTable Attrition { get; init; }

    /// <summary>Balance before and after matching.</summary>
    public required BalanceTable Balance { get; init; }

    /// <summary>The eleven measures.</summary>
    public required OutcomeResults Outcomes { get; init; }

    /// <summary>The measures against the whole pool, unmatched: for checking, never published.</summary>
    public required OutcomeResults Unmatched { get; init; }

    /// <summary>Balance on the chance of reoffending, looked at when the match is fixed; null when it cannot be judged.</summary>
    public required PrognosticBalance? Prognosis { get; init; }

    /// <summary>The facts of this analysis.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        .. StepFacts.Of(AnalysisSet),
        .. StepFacts.Of(Attrition.Steps[^1]),
        .. StepFacts.Of(Propensity),
        .. StepFacts.Of(Matched),
        .. StepFacts.Of(Balance),
        .. StepFacts.Of(Outcomes),
        .. StepFacts.Of(Prognosis),
    ];
}
