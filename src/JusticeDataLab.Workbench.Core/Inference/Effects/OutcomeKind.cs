namespace JusticeDataLab.Workbench.Core.Inference.Effects;

/// <summary>What kind of number an outcome is.</summary>
public enum OutcomeKind
{
    /// <summary>Yes (1) or no (0).</summary>
    Binary,

    /// <summary>A whole number of events, from 0.</summary>
    Count,

    /// <summary>Any number.</summary>
    Continuous,
}
