namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>How people are found.</summary>
public enum LinkageEngine
{
    /// <summary>Fellegi–Sunter weights and posterior probabilities.</summary>
    Probabilistic,

    /// <summary>Passes in a stated order.</summary>
    Deterministic,
}
