using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Everything that building an analysis set depends on, besides the data.</summary>
/// <param name="Delivery">Where the service works.</param>
/// <param name="Index">How index disposals are found and lags treated.</param>
/// <param name="Eligibility">Who can be analysed.</param>
/// <param name="MinimumAge">Youngest age at the index date.</param>
/// <param name="Covariates">Which covariates are measured.</param>
/// <param name="Seed">Seed of the stable choices.</param>
[TypeFormatterSource]
public sealed record AnalysisSetRules(
    DeliverySetting Delivery,
    IndexSettings Index,
    EligibilitySettings Eligibility,
    int MinimumAge,
    CovariateSettings Covariates,
    ulong Seed)
{
    /// <summary>The settings of a request that this step depends on.</summary>
    /// <param name="request">The request.</param>
    public static AnalysisSetRules Of(AnalysisRequest request) => new(
        request.Delivery,
        request.Settings.Index,
        request.Settings.Eligibility,
        request.Settings.Submission.MinimumAge,
        request.Settings.Covariates,
        request.Settings.Seed);
}
