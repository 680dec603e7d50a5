namespace JusticeDataLab.Workbench.Core.Simulation;

/// <summary>What came out of the requests of one cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Analysed">Requests that came to an end.</param>
/// <param name="Stopped">Requests that stopped, by the step at which they did.</param>
/// <param name="MeanMatched">Mean number of treated people matched, over requests analysed; 0 when there are none.</param>
/// <param name="MeanEffectiveSampleSize">Mean effective size of the comparison group; 0 when there are none.</param>
/// <param name="MeanTruth">Mean true effect; 0 when there are none.</param>
/// <param name="Imbalance">Confounding left after matching: mean difference in p0; null where p0 of the comparison group is not known.</param>
/// <param name="Tests">The tests in the order of reports; one with fewer than two answers is left out.</param>
[TypeFormatterSource]
public sealed record SimulationCellResult(
    SimulationCell Cell,
    int Analysed,
    IReadOnlyDictionary<string, int> Stopped,
    double MeanMatched,
    double MeanEffectiveSampleSize,
    double MeanTruth,
    MonteCarloFigure? Imbalance,
    IReadOnlyList<(string Name, OperatingCharacteristics Figures)> Tests)
{
    /// <summary>Sums up.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="results">Its requests in order.</param>
    public static SimulationCellResult Of(SimulationCell cell, IReadOnlyList<SimulatedRequestResult> results)
    {
        var analysed = results.Where(result => result.Stopped is null).ToList();
        var stopped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (result.Stopped is { } step) stopped[step] = stopped.GetValueOrDefault(step) + 1;
        }

        double Mean(Func<SimulatedRequestResult, double> of) => analysed.Count == 0 ? 0 : analysed.Average(of);
        return new SimulationCellResult(
            cell,
            analysed.Count,
            stopped,
            Mean(result => result.Matched),
            Mean(result => result.EffectiveSampleSize),
            Mean(result => result.Truth),
            MonteCarloFigure.Mean([.. analysed.Select(result => result.Imbalance).OfType<double>()]),
            [
                .. SimulationAnswers.Tests
                    .Select(test => (test.Name, Figures: OperatingCharacteristics.Of(
                        [.. analysed.Where(result => result.Answers.ContainsKey(test.Name)).Select(result => result.Answers[test.Name])])))
                    .Where(test => test.Figures is not null)
                    .Select(test => (test.Name, test.Figures!)),
            ]);
    }
}
