using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>Compares all eleven measures with one set of weights.</summary>
internal static class OutcomeComparisons
{
    public static OutcomeResults All(AnalysisSet set, double[] weights, InferenceSettings settings)
    {
        var results = Enum.GetValues<OutcomeMeasure>()
            .Select(measure => OutcomeComparison.Compare(measure, set.ValuesOf(measure), set.Treated, weights, settings))
            .ToList();
        var reoffenders = Enumerable.Range(0, weights.Length)
            .Count(row => set.Treated[row] && weights[row] > 0 && set.People[row].Outcome.Reoffended);
        return new OutcomeResults(results, reoffenders);
    }
}
