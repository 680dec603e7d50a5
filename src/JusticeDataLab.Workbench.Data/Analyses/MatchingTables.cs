using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary>The tables of a matching as CSV text. They hold the keys of the data that were matched.</summary>
public static class MatchingTables
{
    /// <summary><c>scores.csv</c>: everyone's score on both scales.</summary>
    /// <param name="ids">Key of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="analysis">The analysis.</param>
    public static string Scores(IReadOnlyList<string> ids, IReadOnlyList<bool> treated, MatchingAnalysis analysis) => CsvText.Write(
        ["id", "treat", "probability", "logit"],
        ids.Select((id, row) => new[]
        {
            id, Treated(treated[row]), CellText.Of(analysis.Scores.Probability[row]), CellText.Of(analysis.Scores.Logit[row]),
        }));

    /// <summary><c>pairs.csv</c>: who was chosen for whom, by nearest matching.</summary>
    /// <param name="ids">Key of everyone.</param>
    /// <param name="sample">The matched sample.</param>
    public static string Pairs(IReadOnlyList<string> ids, MatchedSample sample) => CsvText.Write(
        ["treated_id", "comparison_id", "rank", "distance"],
        sample.Pairs.Select(pair => new[] { ids[pair.Treated], ids[pair.Comparison], CellText.Of(pair.Rank), CellText.Of(pair.Distance) }));

    /// <summary><c>weights.csv</c>: everyone with a weight.</summary>
    /// <param name="ids">Key of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="sample">The matched sample.</param>
    public static string Weights(IReadOnlyList<string> ids, IReadOnlyList<bool> treated, MatchedSample sample) => CsvText.Write(
        ["id", "treat", "weight"],
        Enumerable.Range(0, ids.Count)
            .Where(row => sample.Weights[row] > 0)
            .Select(row => new[] { ids[row], Treated(treated[row]), CellText.Of(sample.Weights[row]) }));

    /// <summary><c>counts.csv</c>: how many of the pool are within the caliper of each treated person.</summary>
    /// <param name="ids">Key of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="within">The counts.</param>
    public static string Counts(IReadOnlyList<string> ids, IReadOnlyList<bool> treated, IReadOnlyList<int> within) => CsvText.Write(
        ["treated_id", "n_within"],
        Enumerable.Range(0, ids.Count).Where(row => treated[row]).Select(row => new[] { ids[row], CellText.Of(within[row]) }));

    private static string Treated(bool treated) => treated ? "1" : "0";
}
