using JusticeDataLab.Workbench.Core.Linkage.Splink;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Linkage.Splink;

/// <summary>
/// Reads the pairs of a table that Splink's <c>predict</c> made, saved as CSV with its intermediate columns:
/// <c>gamma_</c> of each comparison, and <c>tf_</c> of each column whose frequencies count, left and right. Other columns,
/// names among them, are not looked at.
/// </summary>
public static class SplinkPairFile
{
    /// <summary>Reads pairs.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">The model that the pairs were compared with.</param>
    /// <returns>The pairs, in the order of the file.</returns>
    /// <exception cref="CsvTableException">There is no such file or column, or a cell is no number.</exception>
    public static IReadOnlyList<SplinkPair> Read(string path, SplinkModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var levels = model.Comparisons.Select(comparison => $"gamma_{comparison.Name}").ToArray();
        var frequencies = model.FrequencyColumns.Select(column => (Left: $"tf_{column}_l", Right: $"tf_{column}_r")).ToArray();
        var table = CsvTable.Read(path, levels.Select(name => new WantedColumn(name, CellKind.Number))
            .Concat(frequencies.SelectMany(pair => new[] { pair.Left, pair.Right }).Select(name => new WantedColumn(name, CellKind.OptionalNumber))));
        var gammas = Array.ConvertAll(levels, name => Whole(table, name));
        var shares = Array.ConvertAll(frequencies, pair => (Left: Shares(table, pair.Left), Right: Shares(table, pair.Right)));
        return [.. Enumerable.Range(0, table.Rows).Select(row => new SplinkPair(
            Array.ConvertAll(gammas, column => column[row]),
            Array.ConvertAll(shares, pair => new SplinkFrequencies(pair.Left[row], pair.Right[row]))))];
    }

    private static int[] Whole(CsvTable table, string column)
    {
        var numbers = table.Numbers(column);
        var row = Array.FindIndex(numbers, number => number != Math.Floor(number) || Math.Abs(number) > short.MaxValue);
        if (row >= 0) throw new CsvTableException(table.File, row + 1, column, "a whole number is expected, the level reached.");
        return Array.ConvertAll(numbers, number => (int)number);
    }

    private static double?[] Shares(CsvTable table, string column)
    {
        var numbers = table.OptionalNumbers(column);
        var row = Array.FindIndex(numbers, number => number < 0);
        if (row >= 0) throw new CsvTableException(table.File, row + 1, column, "a share of at least 0 is expected.");
        return numbers;
    }
}
