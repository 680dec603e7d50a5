using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The results of every step of one analysis: what a publication is made from.</summary>
public sealed record AnalysisResults
{
    /// <summary>Name of the run.</summary>
    public required string RunId { get; init; }

    /// <summary>The program.</summary>
    public required ToolIdentity Tool { get; init; }

    /// <summary>The request.</summary>
    public required AnalysisRequest Request { get; init; }

    /// <summary>The administrative data.</summary>
    public required SnapshotDescription Snapshot { get; init; }

    /// <summary>Cohort file and administrative tables.</summary>
    public required IReadOnlyList<InputFingerprint> Inputs { get; init; }

    /// <summary>Hash of the decision log.</summary>
    public required string DecisionsHash { get; init; }

    /// <summary>The submission.</summary>
    public required SubmissionReview Submission { get; init; }

    /// <summary>The links.</summary>
    public required LinkedCohort Linked { get; init; }

    /// <summary>The index disposals.</summary>
    public required IndexedCohort Indexed { get; init; }

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

    /// <summary>What the words are about.</summary>
    public ConclusionSubject Subject => ConclusionSubjects.Of(Request, Balance, Attrition);

    /// <summary>Gates and words.</summary>
    public AnalysisConclusions Conclusions => AnalysisConclusions.Of(Outcomes, Subject, Request.Settings.Conclusions);

    /// <summary>Every fact of the run.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        .. StepFacts.Of(Submission),
        .. StepFacts.Of(Linked),
        .. StepFacts.Of(Indexed),
        Fact.Count("analysis.treated", AnalysisSet.TreatedCount),
        Fact.Count("analysis.pool", AnalysisSet.PoolCount),
        .. StepFacts.Of(Attrition),
        .. StepFacts.Of(Propensity),
        .. StepFacts.Of(Matched),
        .. StepFacts.Of(Balance),
        .. StepFacts.Of(Outcomes),
    ];
}
