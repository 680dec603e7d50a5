using JusticeDataLab.Workbench.Core.Inference.Regression;

namespace JusticeDataLab.Workbench.Core.Inference;

/// <summary>
/// The difference of two weighted means with standard errors that allow people of one cluster (a matched pair, a person
/// with several events, a site) to be alike: Σ over clusters of (Σ w(x − m)/W)², treated counted plus and comparison minus.
/// </summary>
/// <remarks>Source: Zeileis, Köll and Graham 2020, R's sandwich::vcovCL on lm(y ~ treat, weights).</remarks>
public static class ClusterTests
{
    /// <summary>The conventions that are defined for the data.</summary>
    /// <param name="sample">People, weights and clusters; without covariates.</param>
    /// <param name="level">Confidence level.</param>
    public static IReadOnlyList<EffectEstimate> All(RegressionSample sample, double level = 0.95) =>
    [
        .. new[] { (RobustVariance.ClusterHc1, TestConvention.ClusterHc1), (RobustVariance.ClusterHc0, TestConvention.ClusterHc0) }
            .Select(one => LinearRegression.Effect(sample, one.Item1, level) is { } effect ? effect with { Convention = one.Item2 } : null)
            .OfType<EffectEstimate>(),
    ];
}
