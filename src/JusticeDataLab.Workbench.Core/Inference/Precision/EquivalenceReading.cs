namespace JusticeDataLab.Workbench.Core.Inference.Precision;

/// <summary>
/// Splits inconclusive results into precise ones and those of too few people: the marked interval held against a margin
/// that the request fixed before outcomes were seen.
/// </summary>
/// <remarks>
/// The whole marked interval must lie within the margin, a stricter rule than two one-sided tests at 5% (Schuirmann 1987),
/// which ask that of the 90% interval: no second interval is published beside the first. An end exactly at the margin is
/// not ruled out.
/// </remarks>
/// <param name="Margin">The margin, a share; above 0.</param>
/// <param name="Verdict">What the interval says.</param>
/// <param name="Sentence">The same in words.</param>
[TypeFormatterSource]
public sealed record EquivalenceReading(double Margin, PrecisionVerdict Verdict, string Sentence)
{
    /// <summary>Reads the interval of a difference of two shares.</summary>
    /// <param name="interval">Treated less comparison.</param>
    /// <param name="margin">Smallest difference that matters, a share; above 0 and below 1.</param>
    public static EquivalenceReading Of(ConfidenceInterval interval, double margin)
    {
        Numerics.Guard.Open(margin, "Give it as a share, for example 0.05 for 5 percentage points.");
        var verdict = interval.ExcludesZero
            ? PrecisionVerdict.DirectionKnown
            : (interval.Lower > -margin, interval.Upper < margin) switch
            {
                (true, true) => PrecisionVerdict.RulesOutMargin,
                (true, false) => PrecisionVerdict.RulesOutReduction,
                (false, true) => PrecisionVerdict.RulesOutIncrease,
                (false, false) => PrecisionVerdict.TooFewPeople,
            };
        var size = Points(margin);
        return new EquivalenceReading(margin, verdict, verdict switch
        {
            PrecisionVerdict.DirectionKnown => "The direction of the difference is determined; the margin is not needed to read it.",
            PrecisionVerdict.RulesOutMargin => $"Not significant, but precise: it rules out a reduction of more than {size}, and an increase of more than {size}.",
            PrecisionVerdict.RulesOutReduction => $"Not significant, but it rules out a reduction of more than {size}; an increase of more than {size} remains possible.",
            PrecisionVerdict.RulesOutIncrease => $"Not significant, but it rules out an increase of more than {size}; a reduction of more than {size} remains possible.",
            _ => $"Too few people to tell: neither a reduction nor an increase of more than {size} is ruled out.",
        });
    }

    // Whole points as whole, others with one decimal: the margin is a choice, not an estimate.
    private static string Points(double margin)
    {
        var points = Math.Round(100 * margin, 1, MidpointRounding.ToEven);
        return FormattableString.Invariant($"{points:0.#} percentage {(points == 1 ? "point" : "points")}");
    }
}
