namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>What the comparison says about one fact.</summary>
public enum FactVerdict
{
    /// <summary>Equal by the fact's own rule.</summary>
    Agrees,

    /// <summary>
    /// The same conclusion, taken on a number within the tolerance of its threshold: a small change could turn it. A
    /// warning, not a failure.
    /// </summary>
    Fragile,

    /// <summary>Not equal by the fact's own rule, or recorded under another unit, rule or tolerance. A failure.</summary>
    Differs,

    /// <summary>Expected but not recorded. A failure.</summary>
    Missing,

    /// <summary>Recorded but not expected. A failure: nobody has accepted it yet.</summary>
    New,
}
