namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>
/// How the variance of a regression is estimated. With e the residual, w the weight, h the leverage, n people and k
/// coefficients; G clusters. Sources: White 1980 (HC0); MacKinnon and White 1985 (HC1 to HC3); Liang and Zeger 1986
/// (clusters). Factors as in R's sandwich package.
/// </summary>
public enum RobustVariance
{
    /// <summary>From the model itself: σ²(X'WX)⁻¹. Right only when weights are inverse variances, which matching weights are not.</summary>
    Classical,

    /// <summary>Σ(w e x)², White's.</summary>
    Hc0,

    /// <summary>HC0 times n/(n − k).</summary>
    Hc1,

    /// <summary>e² / (1 − h) in place of e².</summary>
    Hc2,

    /// <summary>e² / (1 − h)² in place of e²: the one to prefer when few were treated.</summary>
    Hc3,

    /// <summary>People of one cluster (a pair, a person with several events) may be alike: squares of cluster sums.</summary>
    ClusterHc0,

    /// <summary>The same times G/(G − 1) × (n − 1)/(n − k).</summary>
    ClusterHc1,
}
