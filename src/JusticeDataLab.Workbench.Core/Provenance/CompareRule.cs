namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>How a fact of one run is compared with the same fact of another.</summary>
public enum CompareRule
{
    /// <summary>Must be equal: counts, names, hashes.</summary>
    Exact,

    /// <summary>May differ by at most the tolerance.</summary>
    Absolute,

    /// <summary>May differ by at most the tolerance times the expected size.</summary>
    Relative,

    /// <summary>
    /// A conclusion such as "significant". It must be equal; it is reported as fragile when the number behind it lies
    /// within the tolerance of the threshold.
    /// </summary>
    Decision,
}
