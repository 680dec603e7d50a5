using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>What one way of doing the analysis gives.</summary>
/// <param name="Covariates">Name of the set of covariates.</param>
/// <param name="Matching">How people are matched.</param>
/// <param name="IsAdjusted">Whether the difference is that of the adjusted regression with HC3 errors, not the marked test's.</param>
/// <param name="Matched">Treated people with a comparison.</param>
/// <param name="EffectiveSampleSize">Effective size of the comparison group.</param>
/// <param name="LargestSmd">Largest absolute standardised difference after matching over all covariates of the request; null when undefined.</param>
/// <param name="Difference">The difference; null when it is not defined or too few are matched.</param>
/// <param name="IsMain">Whether it is the analysis that the report leads with.</param>
[TypeFormatterSource]
public sealed record SpecificationEstimate(
    string Covariates,
    MatchingSettings Matching,
    bool IsAdjusted,
    int Matched,
    double EffectiveSampleSize,
    double? LargestSmd,
    EffectEstimate? Difference,
    bool IsMain);
