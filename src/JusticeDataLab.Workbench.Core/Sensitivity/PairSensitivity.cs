using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Core.Sensitivity;

/// <summary>
/// Rosenbaum's bounds for a request. They need pairs, so each treated person is paired with the nearest comparison person
/// within the request's caliper, nobody used twice, whatever the method of the report.
/// </summary>
/// <param name="Pairs">Pairs.</param>
/// <param name="TreatedOnly">Pairs in which only the treated person reoffended.</param>
/// <param name="ComparisonOnly">Pairs in which only the comparison person did.</param>
/// <param name="Rate">Bounds for the rate, by exact tails.</param>
/// <param name="Frequency">Bounds for the number of reoffences, by signed ranks.</param>
[TypeFormatterSource]
public sealed record PairSensitivity(
    int Pairs, int TreatedOnly, int ComparisonOnly, IReadOnlyList<RosenbaumBound> Rate, IReadOnlyList<RosenbaumBound> Frequency)
{
    /// <summary>Whether the pairs point to fewer reoffenders among the treated.</summary>
    public bool PointsToFewer => TreatedOnly < ComparisonOnly;

    /// <summary>Pairs people and bounds the p values.</summary>
    /// <param name="main">The analysis of the report.</param>
    /// <param name="settings">How it matches; the caliper is kept.</param>
    /// <param name="gammas">Sizes of the hidden bias.</param>
    public static PairSensitivity Of(ScoredSet main, MatchingSettings settings, IReadOnlyList<double> gammas)
    {
        ArgumentNullException.ThrowIfNull(main);
        ArgumentNullException.ThrowIfNull(settings);
        var pairs = main.Match(settings with { Method = MatchingMethod.Nearest, Ratio = 1, Replacement = false, Order = MatchingOrder.Largest }).Pairs;
        ReoffendingOutcome Outcome(int row) => main.Set.People[row].Outcome;
        var treatedOnly = pairs.Count(pair => Outcome(pair.Treated).Reoffended && !Outcome(pair.Comparison).Reoffended);
        var comparisonOnly = pairs.Count(pair => !Outcome(pair.Treated).Reoffended && Outcome(pair.Comparison).Reoffended);
        double[] differences = [.. pairs.Select(pair => (double)(Outcome(pair.Treated).Reoffences - Outcome(pair.Comparison).Reoffences))];
        return new PairSensitivity(
            pairs.Count,
            treatedOnly,
            comparisonOnly,
            RosenbaumBounds.Binary(treatedOnly, comparisonOnly, gammas),
            RosenbaumBounds.SignedRankExact(differences, gammas) ?? RosenbaumBounds.SignedRank(differences, gammas));
    }
}
