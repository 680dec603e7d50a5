namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>What became of one simulated request.</summary>
[TypeFormatterSource]
public sealed record SimulatedRequestResult
{
    /// <summary>Number within its cell, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Why the analysis stopped, in a word; null when it came to an end.</summary>
    public string? Stopped { get; init; }

    /// <summary>Treated people analysed, before matching.</summary>
    public int Treated { get; init; }

    /// <summary>Treated people with a comparison.</summary>
    public int Matched { get; init; }

    /// <summary>People of the comparison pool.</summary>
    public int Pool { get; init; }

    /// <summary>Effective size of the comparison group.</summary>
    public double EffectiveSampleSize { get; init; }

    /// <summary>Largest absolute standardised mean difference after matching, a fraction; null when undefined.</summary>
    public double? LargestSmd { get; init; }

    /// <summary>The true effect: mean of p1 − p0 over the treated people analysed, a fraction.</summary>
    public double Truth { get; init; }

    /// <summary>
    /// What is left of confounding: mean p0 of the treated less weighted mean p0 of the comparison group, a fraction. Null
    /// where the p0 of the comparison group is not known.
    /// </summary>
    public double? Imbalance { get; init; }

    /// <summary>Answers by the name of the test; a test that is not defined has none.</summary>
    public IReadOnlyDictionary<string, SimulatedAnswer> Answers { get; init; } = new Dictionary<string, SimulatedAnswer>();
}
