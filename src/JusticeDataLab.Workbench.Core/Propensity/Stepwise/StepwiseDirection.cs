namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>Where a stepwise search starts and what it may do.</summary>
public enum StepwiseDirection
{
    /// <summary>From all terms, taking terms out.</summary>
    Backward,

    /// <summary>From the constant alone, putting terms in.</summary>
    Forward,

    /// <summary>From all terms, taking terms out and putting them back.</summary>
    Both,
}
