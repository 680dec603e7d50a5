namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>How comparison people are chosen and weighted.</summary>
public enum MatchingMethod
{
    /// <summary>Every comparison person within the caliper, sharing the treated person's weight equally. The default.</summary>
    Radius,

    /// <summary>The nearest one or several comparison people, one after another.</summary>
    Nearest,

    /// <summary>Comparison people weighted by a kernel of their distance, as psmatch2 does; the caliper is the bandwidth.</summary>
    Kernel,

    /// <summary>Everyone, comparison people weighted by the odds of their score (effect in the treated).</summary>
    InverseProbability,

    /// <summary>Everyone of the same exact stratum; the score plays no part.</summary>
    Exact,
}
