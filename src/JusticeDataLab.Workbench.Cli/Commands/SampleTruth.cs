using System.Globalization;
using JusticeDataLab.Workbench.Core.Pipeline;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>The true effect of a sample request, from the truth that is written beside synthetic data.</summary>
internal static class SampleTruth
{
    /// <summary>Mean of p1 − p0 over the people analysed, as a difference of shares.</summary>
    public static double Of(string samples, string name, AnalysisResults results)
    {
        var effects = File.ReadLines(Path.Combine(samples, "truth", name, "people.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells[3].Length > 0)
            .ToDictionary(cells => Number(cells[0]), cells => Number(cells[4]) - Number(cells[3]));
        return results.AnalysisSet.People
            .Where((person, row) => person.Treated && results.Matched.Weights[row] > 0 && effects.ContainsKey(person.CohortRow!.Value))
            .Average(person => effects[person.CohortRow!.Value]);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
