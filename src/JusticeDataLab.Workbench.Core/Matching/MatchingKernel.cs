namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Kernel of kernel matching; u is the distance divided by the bandwidth.</summary>
public enum MatchingKernel
{
    /// <summary>1 − u² within the bandwidth, else 0.</summary>
    Epanechnikov,

    /// <summary>e^(−u²/2), for everyone.</summary>
    Normal,
}
