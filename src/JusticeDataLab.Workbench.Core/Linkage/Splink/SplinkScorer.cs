namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>
/// Scores pairs as Splink does: W = log2(λ/(1 − λ)) + Σ log2(m/u) + Σ log2 of the frequency adjustments, and
/// P = 2^W / (1 + 2^W). The product behind W is formed in Splink's order and held within 1e-300 and 1e300; P is 1 when a
/// factor is infinite, and a product of 0 and infinity counts as the largest.
/// Source: Splink 4.0.16, <c>predict</c>; Fellegi and Sunter 1969.
/// </summary>
public static class SplinkScorer
{
    private const double Least = 1e-300;
    private const double Most = 1e300;

    /// <summary>The score of a pair.</summary>
    /// <param name="model">The model that the pair was compared with.</param>
    /// <param name="pair">What was found.</param>
    /// <exception cref="ArgumentException">The pair does not fit the model, or reaches a level that was never trained.</exception>
    public static SplinkScore Score(SplinkModel model, SplinkPair pair)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(pair);
        if (pair.Levels.Count != model.Comparisons.Count || pair.Frequencies.Count != model.FrequencyColumns.Count)
            throw new ArgumentException($"Has {pair.Levels.Count} levels and {pair.Frequencies.Count} frequencies where the model has {model.Comparisons.Count} comparisons and {model.FrequencyColumns.Count} columns.", nameof(pair));
        var bars = new SplinkBar[model.Comparisons.Count];
        var odds = model.Prior / (1 - model.Prior);
        var certain = false;
        for (var at = 0; at < bars.Length; at++)
        {
            var bar = bars[at] = Bar(model, model.Comparisons[at], pair.Levels[at], pair);
            odds = odds * bar.BayesFactor * bar.FrequencyFactor;
            certain |= double.IsPositiveInfinity(bar.BayesFactor) || double.IsPositiveInfinity(bar.FrequencyFactor);
        }

        // Not a number compares as larger than anything in the engine whose figures these are.
        var held = odds <= Most ? Math.Max(odds, Least) : Most;
        return new SplinkScore(model.PriorWeight, bars, Math.Log2(held), certain ? 1 : held / (1 + held));
    }

    private static SplinkBar Bar(SplinkModel model, SplinkComparison comparison, int value, SplinkPair pair)
    {
        var level = comparison.Find(value)
            ?? throw new ArgumentException($"Comparison {comparison.Name} has no level {value}: the pair was compared with another model.", nameof(pair));
        var factor = level.BayesFactor ?? throw new ArgumentException(Untrained(comparison, level), nameof(pair));
        return new SplinkBar(comparison.Name, value, level.Label, factor, FrequencyFactor(model, comparison, level, pair));
    }

    private static double FrequencyFactor(SplinkModel model, SplinkComparison comparison, SplinkLevel level, SplinkPair pair)
    {
        if (level.IsNull || level.TermFrequency is not { Weight: > 0 } frequency) return 1;
        var at = 0;
        while (model.FrequencyColumns[at] != frequency.Column) at++;
        var exact = comparison.ExactLevel(level)!;
        return frequency.Factor(exact.U ?? throw new ArgumentException(Untrained(comparison, exact), nameof(pair)), pair.Frequencies[at]);
    }

    private static string Untrained(SplinkComparison comparison, SplinkLevel level) =>
        $"Comparison {comparison.Name}, level {level.Value} ({level.Label}), is untrained: train it in Splink and save the model again.";
}
