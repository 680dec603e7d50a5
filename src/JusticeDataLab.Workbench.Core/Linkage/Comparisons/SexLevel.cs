namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>Whether the sexes agree.</summary>
public enum SexLevel
{
    /// <summary>Not known on one side.</summary>
    Missing,

    /// <summary>The same.</summary>
    Same,

    /// <summary>Different.</summary>
    Different,
}
