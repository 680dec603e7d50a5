using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>
/// A model of Splink, the record linkage package of the Ministry of Justice: Fellegi–Sunter with levels, trained there
/// and saved. With it, pairs that Splink compared are scored again and explained. Linking itself neither uses such a
/// model nor runs its SQL.
/// </summary>
[TypeFormatterSource]
public sealed record SplinkModel
{
    /// <summary>Makes a model.</summary>
    /// <param name="prior">Probability λ that two records taken at random are one person; in (0, 1).</param>
    /// <param name="comparisons">Its comparisons, at least one, each with a name of its own.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prior"/> is not in (0, 1).</exception>
    /// <exception cref="ArgumentException">There are no comparisons, or two have one name.</exception>
    public SplinkModel(double prior, IReadOnlyList<SplinkComparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        Prior = Guard.Open(prior, "Estimate it in Splink before saving the model.");
        if (comparisons.Count == 0) throw new ArgumentException("Has no comparisons: give at least one.", nameof(comparisons));
        if (comparisons.GroupBy(comparison => comparison.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } repeated)
            throw new ArgumentException($"Has two comparisons called {repeated.Key}: give each a name of its own.", nameof(comparisons));
        Comparisons = [.. comparisons];
        FrequencyColumns = [.. comparisons.SelectMany(comparison => comparison.Levels).Where(level => level.TermFrequency is not null).Select(level => level.TermFrequency!.Column).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Probability λ that two records taken at random are one person.</summary>
    public double Prior { get; }

    /// <summary>The comparisons, in the order of the model.</summary>
    public IReadOnlyList<SplinkComparison> Comparisons { get; }

    /// <summary>The columns whose term frequencies count, in the order of their first use.</summary>
    public IReadOnlyList<string> FrequencyColumns { get; }

    /// <summary>log2(λ/(1 − λ)): the weight of a pair before anything is compared.</summary>
    public double PriorWeight => Math.Log2(Prior / (1 - Prior));
}
