namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>Picks the people of a sample out of columns of everyone.</summary>
internal static class SampleRows
{
    /// <summary>Places of the people with a weight and a value.</summary>
    public static int[] Used(double[] values, double[] weights)
    {
        var rows = new List<int>(values.Length);
        for (var row = 0; row < values.Length; row++)
        {
            if (weights[row] == 0 || double.IsNaN(values[row])) continue;
            if (!double.IsFinite(values[row]) || !(weights[row] > 0) || double.IsInfinity(weights[row]))
                throw new ArgumentException($"Row {row + 1} has a value or weight that is not a finite number, or a negative weight.", nameof(values));
            rows.Add(row);
        }

        return [.. rows];
    }

    /// <summary>The chosen entries of a column; the column itself when all are chosen.</summary>
    public static T[] Take<T>(T[] column, int[] rows) =>
        rows.Length == column.Length ? column : Array.ConvertAll(rows, row => column[row]);

    /// <summary>The same clusters, numbered from 0 in order of appearance.</summary>
    public static int[] Renumber(int[] clusters)
    {
        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(clusters, cluster =>
        {
            if (!numbers.TryGetValue(cluster, out var number)) numbers.Add(cluster, number = numbers.Count);
            return number;
        });
    }
}
