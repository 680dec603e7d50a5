using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Remedies;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>Every number and choice that governs an analysis, a section for each step, in the order of the steps.</summary>
[TypeFormatterSource]
public sealed record AnalysisSettings
{
    /// <summary>Seed of every stable choice.</summary>
    [Setting("Seed of stable choices", RuleSource.WorkbenchDefault)]
    public ulong Seed { get; init; } = 2013;

    /// <summary>Checks of the submission.</summary>
    public SubmissionSettings Submission { get; init; } = new();

    /// <summary>Finding people in the administrative data.</summary>
    public LinkageSettings Linkage { get; init; } = new();

    /// <summary>Finding the sentence that starts the clock.</summary>
    public IndexSettings Index { get; init; } = new();

    /// <summary>Who can be analysed.</summary>
    public EligibilitySettings Eligibility { get; init; } = new();

    /// <summary>Characteristics on which people are compared.</summary>
    public CovariateSettings Covariates { get; init; } = new();

    /// <summary>
    /// The propensity model. Levels that separate the groups are counted with the reference level: left alone they run off
    /// to infinity, and a caliper in standard deviations of the score grows with them until it holds nobody back.
    /// </summary>
    public PropensitySettings Propensity { get; init; } = new() { Separation = SeparationRemedy.Merge };

    /// <summary>Forming the comparison group.</summary>
    public MatchingSettings Matching { get; init; } = new();

    /// <summary>Judging balance.</summary>
    public BalanceSettings Balance { get; init; } = new();

    /// <summary>Tests and intervals.</summary>
    public InferenceSettings Inference { get; init; } = new();

    /// <summary>Gates and words.</summary>
    public ConclusionSettings Conclusions { get; init; } = new();

    /// <summary>Disclosure control.</summary>
    public DisclosureSettings Disclosure { get; init; } = new();
}
