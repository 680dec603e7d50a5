namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>How far two identifiers of one kind agree.</summary>
public enum IdentifierLevel
{
    /// <summary>Missing on one side.</summary>
    Missing,

    /// <summary>The same, however written.</summary>
    Exact,

    /// <summary>One digit differs, or the year alone.</summary>
    Close,

    /// <summary>Different.</summary>
    Different,
}
