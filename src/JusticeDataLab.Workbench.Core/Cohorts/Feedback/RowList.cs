using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Cohorts.Feedback;

/// <summary>Writes row numbers as people do: <c>row 3</c>, <c>rows 3, 5 to 9 and 12</c>.</summary>
internal static class RowList
{
    private const int MostRuns = 40;

    public static string Text(IEnumerable<int> rows)
    {
        var sorted = rows.Distinct().Order().ToArray();
        var runs = new List<string>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start;
            while (end + 1 < sorted.Length && sorted[end + 1] == sorted[end] + 1) end++;
            var separator = end == start + 1 ? ", " : " to ";
            runs.Add(end == start ? Number(sorted[start]) : Number(sorted[start]) + separator + Number(sorted[end]));
            start = end + 1;
        }

        if (runs.Count > MostRuns)
            return $"{sorted.Length.ToString("N0", CultureInfo.InvariantCulture)} rows, listed in findings.csv; the first are {string.Join(", ", runs.Take(10))}";
        var list = runs.Count < 2 ? string.Concat(runs) : string.Join(", ", runs.Take(runs.Count - 1)) + " and " + runs[^1];
        return (sorted.Length == 1 ? "row " : "rows ") + list;
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
