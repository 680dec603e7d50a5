namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>What is held back from an analysis to see how much hangs on it.</summary>
public enum TrimmingKind
{
    /// <summary>Nothing: the analysis as it is.</summary>
    None,

    /// <summary>Everyone whose score lies in the outermost share of the treated's scores, at either end.</summary>
    Scores,

    /// <summary>Weights of comparison people above those of all but the share are lowered to it; the rest make up for it.</summary>
    Weights,
}
