namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// Names of the variance conventions for a difference in weighted means. They are not interchangeable: under radius
/// matching thousands of comparison people share the weight of a few treated ones.
/// </summary>
public static class TestConvention
{
    /// <summary>Welch's t test; comparison variance by reliability weights, comparison n = effective sample size. The marked default.</summary>
    public const string WelchEffective = "welch_weighted_ess";

    /// <summary>Welch's t test; comparison n = people with a weight.</summary>
    public const string WelchRows = "welch_weighted_n";

    /// <summary>Student's t test with pooled variance; comparison n = people with a weight.</summary>
    public const string PooledRows = "pooled_weighted_n";

    /// <summary>psmatch2's standard error of the effect in the treated, with the normal distribution.</summary>
    public const string Psmatch2 = "psmatch2_seatt";

    /// <summary>Stata's <c>regress y treat [iw]</c>, as pstest does it: people are counted as sums of weights.</summary>
    public const string StataImportanceWeights = "stata_iweight_regress";

    /// <summary>Classical weighted regression (Stata's aweight). Far too small under radius matching.</summary>
    public const string AnalyticWeights = "aweight_regress_classical";

    /// <summary>Weighted regression with White's standard error, HC0.</summary>
    public const string RobustHc0 = "regress_hc0";

    /// <summary>HC0 times n/(n − 2): Stata's pweight.</summary>
    public const string RobustHc1 = "regress_hc1";

    /// <summary>Residuals divided by √(1 − leverage), HC2.</summary>
    public const string RobustHc2 = "regress_hc2";

    /// <summary>Residuals divided by (1 − leverage), HC3.</summary>
    public const string RobustHc3 = "regress_hc3";

    /// <summary>Survey-weighted t test (linearised), as R's survey package does it.</summary>
    public const string Survey = "svyttest";

    /// <summary>Difference in proportions, unpooled, normal; comparison n = people with a weight. Yes/no measures only.</summary>
    public const string ProportionsRows = "z_unpooled_n";

    /// <summary>Difference in proportions, unpooled, normal; comparison n = effective sample size. Yes/no measures only.</summary>
    public const string ProportionsEffective = "z_unpooled_ess";

    /// <summary>
    /// Weighted regression with a standard error robust to likeness within clusters (pairs, sites), times
    /// G/(G − 1) × (n − 1)/(n − 2) for G clusters, t with n − 2 degrees of freedom: R's vcovCL of a linear model.
    /// </summary>
    public const string ClusterHc1 = "cluster_pair_hc1";

    /// <summary>The same without the factor.</summary>
    public const string ClusterHc0 = "cluster_pair_hc0";

    private static readonly string[] Means =
    [
        WelchEffective, WelchRows, PooledRows, Psmatch2, StataImportanceWeights, AnalyticWeights, RobustHc0, RobustHc1, RobustHc2, RobustHc3, Survey,
    ];

    /// <summary>Every convention a difference of means is tested under, in the order of the results.</summary>
    /// <param name="binary">Whether the measure is yes or no, which adds the conventions for proportions.</param>
    public static IReadOnlyList<string> All(bool binary) => binary ? [.. Means, ProportionsRows, ProportionsEffective] : Means;
}
