using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline.Further;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>The results of every step of one analysis: what a publication is made from.</summary>
[TypeFormatterSource]
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

    /// <summary>The analysis of the whole cohort.</summary>
    public required MatchedComparison Main { get; init; }

    /// <summary>The planned analyses of parts of the cohort, in the order of the request.</summary>
    public IReadOnlyList<PlannedComparison> Planned { get; init; } = [];

    /// <summary>The three runs with and without assessments; empty when nobody was assessed.</summary>
    public IReadOnlyList<AssessmentRun> Assessments { get; init; } = [];

    /// <summary>Treated people and pool with covariates and outcomes.</summary>
    public AnalysisSet AnalysisSet => Main.AnalysisSet;

    /// <summary>Covariates as columns of numbers.</summary>
    public AnalysisDesign Design => Main.Design;

    /// <summary>The propensity model.</summary>
    public PropensityModel Propensity => Main.Propensity;

    /// <summary>The matched sample.</summary>
    public MatchedSample Matched => Main.Matched;

    /// <summary>Losses on the way, matching included.</summary>
    public AttritionTable Attrition => Main.Attrition;

    /// <summary>People of the cohort who were analysed, beside those who were not.</summary>
    public TreatmentProfile Profile => TreatmentProfile.Of(AnalysisSet, [.. Matched.Unmatched.Select(treated => treated.Row)]);

    /// <summary>Balance before and after matching.</summary>
    public BalanceTable Balance => Main.Balance;

    /// <summary>The eleven measures.</summary>
    public OutcomeResults Outcomes => Main.Outcomes;

    /// <summary>What stands beside the marked tests.</summary>
    public required FurtherResults Further { get; init; }

    /// <summary>The measures against the whole pool, unmatched: for checking, never published.</summary>
    public OutcomeResults Unmatched => Main.Unmatched;

    /// <summary>What the words are about.</summary>
    public ConclusionSubject Subject => ConclusionSubjects.Of(Request, Balance, Attrition);

    /// <summary>Gates and words.</summary>
    public AnalysisConclusions Conclusions => AnalysisConclusions.Of(Outcomes, Subject, Request.Settings.Conclusions, Request.Settings.Disclosure);

    /// <summary>Every fact of the run.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        .. StepFacts.Of(Submission),
        .. StepFacts.Of(Linked),
        .. StepFacts.Of(Indexed),
        .. Main.Facts,
        .. Planned.SelectMany(planned => planned.Facts),
        .. Assessments.SelectMany(run => run.Facts),
        .. FurtherFacts.Of(Further),
    ];

    /// <summary>The results as a draft tells them: not official statistics, whatever the request asks for.</summary>
    public AnalysisResults AsDraft() => this with
    {
        Request = Request with { Publication = Request.Publication with { Status = PublicationStatus.NotOfficialStatistics } },
    };

    /// <summary>
    /// The results as if a planned analysis were the only one: what a chapter about it is made from, in the same way as
    /// that about the whole cohort.
    /// </summary>
    /// <param name="planned">The planned analysis; there must be something to tell of it.</param>
    /// <exception cref="ArgumentException">The data did not allow the analysis.</exception>
    public AnalysisResults For(PlannedComparison planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var comparison = planned.Comparison ?? throw new ArgumentException("There is no such analysis: the data did not allow it.", nameof(planned));
        return this with { Main = comparison, Planned = [], Assessments = [] };
    }
}
