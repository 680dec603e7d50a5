namespace JusticeDataLab.Workbench.Core.Inference.Neighbours;

/// <summary>How the spread of comparison people about their mean is estimated.</summary>
public enum AbadieImbensVariance
{
    /// <summary>The same for everyone, from the differences within matched pairs.</summary>
    Homoscedastic,

    /// <summary>Each person's own, from the two of the comparison group with the nearest scores.</summary>
    Robust,
}
