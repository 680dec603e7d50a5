namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Scale on which distances are measured.</summary>
public enum ScoreScale
{
    /// <summary>The propensity score itself, from 0 to 1.</summary>
    Probability,

    /// <summary>Its log-odds.</summary>
    Logit,
}
