using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>Every number and choice that governs an analysis, a section for each step, in the order of the steps.</summary>
public sealed record AnalysisSettings
{
    /// <summary>Finding people in the administrative data.</summary>
    public LinkageSettings Linkage { get; init; } = new();

    /// <summary>Finding the sentence that starts the clock.</summary>
    public IndexSettings Index { get; init; } = new();

    /// <summary>Who can be analysed.</summary>
    public EligibilitySettings Eligibility { get; init; } = new();

    /// <summary>Characteristics on which people are compared.</summary>
    public CovariateSettings Covariates { get; init; } = new();
}
