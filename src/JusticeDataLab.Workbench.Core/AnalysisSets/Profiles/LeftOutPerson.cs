using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;

/// <summary>Someone of the cohort who was found in the administrative data and left before matching.</summary>
/// <param name="Row">Row in the cohort file.</param>
/// <param name="Reason">Why they left.</param>
/// <param name="Values">What is known of them, in the order of <see cref="ProfileCharacteristics.All"/>; missing where it needs a sentence that was not found.</param>
[TypeFormatterSource]
public sealed record LeftOutPerson(int Row, AttritionReason Reason, IReadOnlyList<CovariateValue> Values);
