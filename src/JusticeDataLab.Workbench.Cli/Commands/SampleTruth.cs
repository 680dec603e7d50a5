using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

namespace JusticeDataLab.Workbench.Cli.Commands;

/// <summary>The true effect of a sample request, from the truth that is written beside synthetic data.</summary>
internal static class SampleTruth
{
    /// <summary>Mean of p1 − p0 over the people analysed, as a difference of shares.</summary>
    public static double Of(string samples, string name, AnalysisResults results)
    {
        var effects = CohortTruth.Read(Path.Combine(samples, "truth", name))
            .Where(row => row is { With: not null, Without: not null })
            .ToDictionary(row => row.CohortRow, row => row.With!.Value - row.Without!.Value);
        return results.AnalysisSet.People
            .Where((person, row) => person.Treated && results.Matched.Weights[row] > 0 && effects.ContainsKey(person.CohortRow!.Value))
            .Average(person => effects[person.CohortRow!.Value]);
    }
}
