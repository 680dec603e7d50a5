using JusticeDataLab.Workbench.Core.Inference.Precision;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>
/// How small a difference the analysis of so many people can be expected to find, known before the work starts.
/// d = (z(1 − α/2) + z(1 − β)) · √(p(1 − p)/n), with α = 0.05 two-sided, power 1 − β = 0.80, p the reoffending rate
/// assumed and n the people left after the loss assumed.
/// </summary>
/// <remarks>
/// The normal approximation for a difference of two proportions, both taken as p, with a comparison group so much larger
/// that its own uncertainty hardly counts; a small one makes the difference found larger: twice as many comparison people
/// by the factor √1.5. Source: the usual large-sample formula, as in Fleiss, Levin and Paik 2003, chapter 4.
/// </remarks>
/// <param name="People">People expected to be analysed, n: those submitted less the loss, rounded down.</param>
/// <param name="MinimumDetectableEffect">The smallest true difference, as a share between 0 and 1, that has an 80% chance of being significant at 5%.</param>
/// <param name="AssumedReoffendingRate">The rate assumed, p.</param>
/// <param name="AssumedLoss">The share of people assumed to be lost.</param>
[TypeFormatterSource]
public sealed record ExpectedPrecision(int People, double MinimumDetectableEffect, double AssumedReoffendingRate, double AssumedLoss)
{
    /// <summary>Chance of finding the difference: 0.80.</summary>
    public const double Power = 0.80;

    /// <summary>Two-sided level of significance: 0.05.</summary>
    public const double Significance = 0.05;

    /// <summary>The difference in whole percentage points, at least 1; halves to even.</summary>
    public int Points => Math.Max(1, (int)Math.Round(MinimumDetectableEffect * 100, MidpointRounding.ToEven));

    /// <summary>What it means, for people who know no statistics: one or two sentences.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        FormattableString.Invariant($"With about {People:N0} people analysed, a true difference in the reoffending rate of less than about {Points} percentage {(Points == 1 ? "point" : "points")} is unlikely to be found: its chance of being statistically significant is below {Power * 100:0}%."),
        FormattableString.Invariant($"This assumes that {AssumedLoss * 100:0.#}% of people are lost before the analysis, that {AssumedReoffendingRate * 100:0.#}% reoffend, and a much larger comparison group."),
    ];

    /// <summary>Precision to expect of a submission; null when nobody would be left, or a setting is out of range.</summary>
    /// <param name="submitted">Distinct people submitted without an error.</param>
    /// <param name="settings">The rate and the loss assumed.</param>
    public static ExpectedPrecision? Of(int submitted, SubmissionSettings settings)
    {
        var (rate, loss) = (settings.AssumedReoffendingRate, settings.AssumedLoss);
        if (submitted < 1 || rate is not (> 0 and < 1) || loss is not (>= 0 and < 1)) return null;

        // A loss of 0.3 is not exactly 0.3 in binary: without the margin, 100 people less 30 would be 69.
        var people = (int)Math.Floor((submitted * (1 - loss)) + 1e-9);
        if (people < 1) return null;
        var detectable = ProportionPower.MinimumDetectable(rate, people, double.PositiveInfinity, Power, 1 - Significance);
        return new ExpectedPrecision(people, detectable, rate, loss);
    }
}
