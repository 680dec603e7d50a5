using JusticeDataLab.Workbench.Cli.Running;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>The column that says who was treated.</summary>
internal static class GroupColumn
{
    /// <summary>Who was treated: 1; the comparison people are 0. Both groups must have someone.</summary>
    public static bool[] Read(CsvTable table, string column)
    {
        var numbers = table.Numbers(column);
        var treated = new bool[numbers.Length];
        for (var row = 0; row < numbers.Length; row++)
        {
            treated[row] = numbers[row] switch
            {
                1 => true,
                0 => false,
                _ => throw new CsvTableException(table.File, row + 1, column, "the treatment must be 1 (treated) or 0 (comparison)."),
            };
        }

        if (!treated.Contains(true)) throw new DataRefusedException($"{table.File} has no treated person: column {column} is never 1.");
        if (!treated.Contains(false)) throw new DataRefusedException($"{table.File} has no comparison person: column {column} is never 0.");
        return treated;
    }
}
