namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>The result of matching: who is in, with what weight, and who was lost.</summary>
[TypeFormatterSource]
public sealed record MatchedSample
{
    /// <summary>How it was made.</summary>
    public required MatchingSettings Settings { get; init; }

    /// <summary>
    /// Weight of everyone: 1 for matched treated people, 0 for unmatched people; those of comparison people sum to the
    /// number of matched treated people.
    /// </summary>
    public required double[] Weights { get; init; }

    /// <summary>Treated people.</summary>
    public required int Treated { get; init; }

    /// <summary>People in the comparison pool.</summary>
    public required int Pool { get; init; }

    /// <summary>Treated people with a comparison.</summary>
    public required int TreatedMatched { get; init; }

    /// <summary>People of the pool with a weight above 0: the comparison group.</summary>
    public required int ComparisonMatched { get; init; }

    /// <summary>People of the pool left out by the rule of common support.</summary>
    public required int PoolOutsideSupport { get; init; }

    /// <summary>Treated people without a comparison, in row order.</summary>
    public required IReadOnlyList<UnmatchedTreated> Unmatched { get; init; }

    /// <summary>
    /// For radius and kernel matching, how many of the pool are within the caliper of each treated person (0 for people of
    /// the pool and those outside common support); otherwise null.
    /// </summary>
    public required int[]? WithinCaliper { get; init; }

    /// <summary>For nearest matching, the pairs by treated row and rank; otherwise empty.</summary>
    public required IReadOnlyList<MatchedPair> Pairs { get; init; }

    /// <summary>Caliper or bandwidth in the score's own unit; null when there was none.</summary>
    public required double? CaliperRaw { get; init; }

    /// <summary>Calipers on covariates in the covariates' own units; empty when there were none.</summary>
    public IReadOnlyList<CovariateWidth> CovariateCalipers { get; init; } = [];

    /// <summary>
    /// Largest distance between a treated person and someone matched to them; null when nobody was matched or distance
    /// plays no part (inverse probability weights, exact strata).
    /// </summary>
    public required double? LargestDistance { get; init; }

    /// <summary>
    /// In nearest matching, choices for which someone else was equally close, so that the tie break decided; otherwise 0.
    /// </summary>
    public required int Ties { get; init; }

    /// <summary>
    /// Effective size of the comparison group, (Σw)² / Σw²: how many people of equal weight would tell as much. 0 when
    /// nobody was matched.
    /// </summary>
    public required double EffectiveSampleSize { get; init; }

    /// <summary>Whose effect this sample estimates.</summary>
    public Estimand Estimand => Unmatched.Count == 0 ? Estimand.EffectInTreated : Estimand.EffectInMatchedTreated;
}
