namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>One comparison of a Splink model and its levels, the closest first.</summary>
[TypeFormatterSource]
public sealed record SplinkComparison
{
    /// <summary>Makes a comparison.</summary>
    /// <param name="name">Its name: <c>output_column_name</c>.</param>
    /// <param name="levels">Its levels, at least one, each but the null levels with a value of its own.</param>
    /// <exception cref="ArgumentException">
    /// The name is empty, there are no levels, two have one value, or a level counts term frequencies of a column of which
    /// no level asks for exact agreement.
    /// </exception>
    public SplinkComparison(string name, IReadOnlyList<SplinkLevel> levels)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Count == 0) throw new ArgumentException($"Comparison {name} has no levels: give at least one.", nameof(levels));
        if (levels.Any(level => !level.IsNull && level.Value < 0)) throw new ArgumentException($"Comparison {name} has a level with a negative value: only null levels are -1.", nameof(levels));
        if (levels.Where(level => !level.IsNull).GroupBy(level => level.Value).FirstOrDefault(same => same.Count() > 1) is { } repeated)
            throw new ArgumentException($"Comparison {name} has two levels {repeated.Key}: give each a value of its own.", nameof(levels));
        Name = name;
        Levels = [.. levels];
        if (levels.FirstOrDefault(level => level.TermFrequency is { Weight: > 0 } && ExactLevel(level) is null) is { } lost)
            throw new ArgumentException($"Comparison {name}, level {lost.Value}, counts term frequencies of {lost.TermFrequency!.Column}, but no level is exact agreement of that column: add one in Splink, or disable_tf_exact_match_detection.", nameof(levels));
    }

    /// <summary>Name of the comparison.</summary>
    public string Name { get; }

    /// <summary>Its levels, in the order in which they are tried.</summary>
    public IReadOnlyList<SplinkLevel> Levels { get; }

    /// <summary>The level with a value; null when there is none.</summary>
    /// <param name="value">Comparison vector value γ; −1 is the null level.</param>
    public SplinkLevel? Find(int value)
    {
        foreach (var level in Levels)
        {
            if (level.Value == value) return level;
        }

        return null;
    }

    /// <summary>
    /// The level whose u stands for a usual value of a column, against which a pair's term frequency is held: the first
    /// one that asks for nothing but that the column agrees exactly; the level itself where the model says so.
    /// </summary>
    internal SplinkLevel? ExactLevel(SplinkLevel level) => level.TermFrequency is not { UsesOwnLevel: false } frequency
        ? level
        : Levels.FirstOrDefault(other => string.Equals(other.ExactColumn, frequency.Column, StringComparison.OrdinalIgnoreCase));
}
