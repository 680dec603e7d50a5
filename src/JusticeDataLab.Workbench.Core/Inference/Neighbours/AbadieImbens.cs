using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Neighbours;

/// <summary>
/// The effect in the treated by nearest-neighbour matching with replacement on a score, with the error of Abadie and
/// Imbens (2006), which counts how often each comparison person is used. All who tie for a place are taken, with equal parts.
/// </summary>
/// <remarks>
/// V = Σ over treated of (yᵢ − ŷᵢ − τ)²/N₁² + Σ over comparison of σ²(K² − K′)/N₁², K the sum and K′ the sum of squares
/// of the parts in which a person was used. The score counts as known. Agrees with R's Matching::Match (estimand ATT,
/// ties, distance.tolerance 0, Var.calc 0 and 2).
/// </remarks>
public static class AbadieImbens
{
    private const int VarianceNeighbours = 2;

    /// <summary>Estimates the effect.</summary>
    /// <param name="values">Values of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="scores">Score on which people are near to one another.</param>
    /// <param name="neighbours">Neighbours of each treated person, ties apart; at least 1.</param>
    /// <param name="variance">How the spread of comparison people is estimated.</param>
    /// <param name="strata">Number of everyone's exact stratum, outside which nobody is a neighbour; null for one stratum.</param>
    /// <param name="caliper">Largest distance of a neighbour, in the unit of the score.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value or score is not a finite number.</exception>
    public static AbadieImbensResult Effect(
        double[] values,
        bool[] treated,
        double[] scores,
        int neighbours = 1,
        AbadieImbensVariance variance = AbadieImbensVariance.Robust,
        int[]? strata = null,
        double caliper = double.PositiveInfinity,
        double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(treated);
        ArgumentNullException.ThrowIfNull(scores);
        Guard.SameLength(values.Length, treated.Length, nameof(treated));
        Guard.SameLength(values.Length, scores.Length, nameof(scores));
        if (strata is not null) Guard.SameLength(values.Length, strata.Length, nameof(strata));
        Guard.AtLeast(neighbours, 1, "One neighbour is usual.");
        if (!values.All(double.IsFinite) || !scores.All(double.IsFinite))
            throw new ArgumentException("Every value and score must be a finite number: leave out people without one.", nameof(values));

        // Values from their mean, so that sums of squares lose nothing.
        var centre = PreciseSum.Of(values) / Math.Max(1, values.Length);
        var rows = Enumerable.Range(0, values.Length).GroupBy(row => strata?[row] ?? 0).OrderBy(stratum => stratum.Key);
        NeighbourStratum[] all =
        [
            .. rows.Select(stratum => new NeighbourStratum(
                [.. stratum.Where(row => treated[row]).Select(row => (scores[row], values[row] - centre))],
                new ScoreRuns(stratum.Where(row => !treated[row]).Select(row => (scores[row], values[row] - centre))),
                neighbours, caliper)),
        ];
        var matched = all.Sum(stratum => stratum.Matched);
        if (matched == 0) return new AbadieImbensResult(null, 0, "No treated person has a neighbour within the caliper.");
        var effect = all.Sum(stratum => stratum.DifferenceSum) / matched;
        var own = all.Sum(stratum => stratum.SquaresAbout(effect));
        var within = all.Sum(stratum => stratum.PairSquaresAbout(effect)) / (2 * matched);
        var reuse = all.Sum(stratum => stratum.Reuse(variance == AbadieImbensVariance.Homoscedastic ? _ => within : stratum.SpreadAround(VarianceNeighbours)));
        var error = Math.Sqrt(own + reuse) / matched;
        var name = FormattableString.Invariant($"abadie_imbens_m{neighbours}{(variance == AbadieImbensVariance.Robust ? "_robust" : "")}");
        var result = matched < 2 ? null : WelchTest.FromT(name, effect, error, double.PositiveInfinity, level);
        return new AbadieImbensResult(
            result, matched, result is not null ? null : matched < 2 ? "Only one treated person has a neighbour." : "All matched differences are the same, so there is no variation to judge the effect by.");
    }
}
