namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>How the groups compare on one column. Numbers that are not defined are null.</summary>
/// <param name="MeanTreated">Mean of the treated; a share for a level.</param>
/// <param name="MeanComparison">Weighted mean of the comparison people.</param>
/// <param name="SmdPooled">(treated − comparison) / √((s²_T + s²_C)/2), standard deviations of the unmatched samples. A fraction.</param>
/// <param name="SmdTreated">(treated − comparison) / s_T, standard deviation of the unmatched treated. A fraction.</param>
/// <param name="VarianceRatio">s²_T / s²_C of the weighted groups (reliability weights); null for yes/no columns.</param>
/// <param name="KolmogorovSmirnov">Largest difference of the weighted distribution functions; for yes/no columns the difference of the shares.</param>
/// <param name="EcdfMean">Mean difference of the weighted distribution functions over the distinct values.</param>
[TypeFormatterSource]
public sealed record BalanceMeasures(
    double? MeanTreated,
    double? MeanComparison,
    double? SmdPooled,
    double? SmdTreated,
    double? VarianceRatio,
    double? KolmogorovSmirnov,
    double? EcdfMean);
