namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// One column of numbers about everyone: a measured covariate, or 1 for the people at one level of a categorical
/// covariate and 0 for the others.
/// </summary>
[TypeFormatterSource]
public sealed record DesignColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="name">Name of the term, for example <c>age</c> or <c>regionnorth</c>; unique in a design.</param>
    /// <param name="variable">The covariate it belongs to.</param>
    /// <param name="level">Level of a categorical covariate; null for a number.</param>
    /// <param name="values">One finite number a person.</param>
    /// <param name="isReference">
    /// Whether this is the level the others are compared with: left out of the model, shown in the balance table.
    /// </param>
    public DesignColumn(string name, string variable, string? level, double[] values, bool isReference = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(variable);
        ArgumentNullException.ThrowIfNull(values);
        Name = name;
        Variable = variable;
        Level = level;
        Values = values;
        IsReference = isReference;
        var binary = true;
        for (var row = 0; row < values.Length; row++)
        {
            var value = values[row];
            if (!double.IsFinite(value))
            {
                throw new ArgumentException(
                    $"Column {name} has no number in row {row + 1}. Give every missing value a category or a stated fill first.",
                    nameof(values));
            }

            binary &= value is 0 or 1;
        }

        IsBinary = binary;
    }

    /// <summary>Name of the term.</summary>
    public string Name { get; }

    /// <summary>The covariate it belongs to.</summary>
    public string Variable { get; }

    /// <summary>Level of a categorical covariate; null for a number.</summary>
    public string? Level { get; }

    /// <summary>One finite number a person.</summary>
    public double[] Values { get; }

    /// <summary>Whether this is the reference level of its covariate.</summary>
    public bool IsReference { get; }

    /// <summary>Whether every value is 0 or 1: its variance is then p(1 − p).</summary>
    public bool IsBinary { get; }

    /// <summary>
    /// The columns of a categorical covariate: one for every level that occurs, the reference first, the others in ordinal
    /// order. Terms are named covariate then level, as R names them.
    /// </summary>
    /// <param name="variable">Name of the covariate.</param>
    /// <param name="values">The level of every person.</param>
    /// <param name="reference">The reference level; null for the most frequent, the first in ordinal order among equals.</param>
    /// <exception cref="ArgumentException">Nobody has the reference level.</exception>
    public static IReadOnlyList<DesignColumn> Factor(string variable, IReadOnlyList<string> values, string? reference = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in values) counts[value] = counts.GetValueOrDefault(value) + 1;
        if (counts.Count == 0) return [];
        reference ??= counts.MaxBy(level => level.Value).Key;
        if (!counts.ContainsKey(reference))
            throw new ArgumentException($"Nobody has the reference level {reference} of {variable}: choose a level that occurs.", nameof(reference));
        var levels = counts.Keys.Where(level => level != reference).Prepend(reference);
        return [.. levels.Select(level => new DesignColumn(variable + level, variable, level, Indicator(values, level), level == reference))];
    }

    private static double[] Indicator(IReadOnlyList<string> values, string level)
    {
        var column = new double[values.Count];
        for (var row = 0; row < column.Length; row++) column[row] = values[row] == level ? 1 : 0;
        return column;
    }
}
