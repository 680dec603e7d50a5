using JusticeDataLab.Workbench.Core.Inference.Resampling;

namespace JusticeDataLab.Workbench.Core.Inference.Effects;

/// <summary>People, weights and an outcome, and what else is known of the people that an analysis can use.</summary>
[TypeFormatterSource]
public sealed record EffectInput
{
    /// <summary>What kind of number the outcome is.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>Values; null for people outside the measure's denominator.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>Who was treated.</summary>
    public required bool[] Treated { get; init; }

    /// <summary>Weights; people of weight 0 do not take part.</summary>
    public required double[] Weights { get; init; }

    /// <summary>Number of everyone's cluster (a pair, a person with several events); null when there are none.</summary>
    public int[]? Clusters { get; init; }

    /// <summary>Covariates to adjust for, one finite number a person each; none without adjustment.</summary>
    public IReadOnlyList<double[]> Covariates { get; init; } = [];

    /// <summary>Whether covariates may matter differently for the treated in the linear regression; g-computation always lets them.</summary>
    public bool Interactions { get; init; }

    /// <summary>Everyone's score, for nearest neighbours; null without them.</summary>
    public double[]? Scores { get; init; }

    /// <summary>Number of everyone's exact stratum, for nearest neighbours; null for one stratum.</summary>
    public int[]? Strata { get; init; }

    /// <summary>Neighbours of each treated person.</summary>
    public int Neighbours { get; init; } = 1;

    /// <summary>Resamples of the bootstrap; 0 for none.</summary>
    public int Replicates { get; init; } = Bootstrap.DefaultReplicates;

    /// <summary>Seed of the bootstrap.</summary>
    public ulong Seed { get; init; } = 2013;
}
