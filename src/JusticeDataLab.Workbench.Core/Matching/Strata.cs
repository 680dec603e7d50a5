using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>Numbers the exact strata that some columns form.</summary>
public static class Strata
{
    /// <summary>People get the same number when they agree on every column, compared ordinally.</summary>
    /// <param name="columns">Columns with one value a person; at least one.</param>
    /// <returns>Numbers from 0 in order of first appearance.</returns>
    public static int[] Number(params IReadOnlyList<string>[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Length == 0) throw new ArgumentException("Name at least one column to match exactly on.", nameof(columns));
        var strata = new int[columns[0].Count];
        foreach (var column in columns)
        {
            Guard.SameLength(strata.Length, column.Count, nameof(columns));
            var levels = new Dictionary<string, int>(StringComparer.Ordinal);
            var numbers = new Dictionary<(int Before, int Level), int>();
            for (var row = 0; row < strata.Length; row++)
            {
                if (!levels.TryGetValue(column[row], out var level)) levels.Add(column[row], level = levels.Count);
                var pair = (strata[row], level);
                if (!numbers.TryGetValue(pair, out var number)) numbers.Add(pair, number = numbers.Count);
                strata[row] = number;
            }
        }

        return strata;
    }
}
