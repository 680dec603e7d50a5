namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How far two middle names agree.</summary>
public enum MiddleNameLevel
{
    /// <summary>Missing on one side, or already counted as a forename.</summary>
    Missing,

    /// <summary>The same.</summary>
    Exact,

    /// <summary>Near, forms of one name, or the same initial where one side gives only that.</summary>
    Near,

    /// <summary>Different.</summary>
    Different,
}
