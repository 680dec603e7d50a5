using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Analyses;

/// <summary>
/// Writes a matching into a folder. What an earlier matching left there is removed first, so that the files of two never
/// stand side by side. When nobody was matched only model, scores and summary are written.
/// </summary>
public static class MatchingFiles
{
    private static readonly string[] Names =
        ["summary.json", "model.json", "selection.csv", "scores.csv", "pairs.csv", "weights.csv", "counts.csv", "balance.csv"];

    /// <summary>Writes the files.</summary>
    /// <param name="folder">Folder; made when it is not there.</param>
    /// <param name="ids">Key of everyone.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="analysis">The analysis.</param>
    public static void Write(string folder, IReadOnlyList<string> ids, IReadOnlyList<bool> treated, MatchingAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        foreach (var name in Names)
        {
            var old = Path.Combine(folder, name);
            if (File.Exists(old)) File.Delete(old);
        }

        var sample = analysis.Sample;
        if (analysis.Model is { } model) AtomicFile.Write(Path.Combine(folder, "model.json"), ModelJson.Write(model));
        if (analysis.Model?.Path is [_, ..] path) AtomicFile.Write(Path.Combine(folder, "selection.csv"), SelectionTable.Write(path));
        AtomicFile.Write(Path.Combine(folder, "scores.csv"), MatchingTables.Scores(ids, treated, analysis));
        if (sample.TreatedMatched > 0)
        {
            if (sample.Settings.Method == MatchingMethod.Nearest) AtomicFile.Write(Path.Combine(folder, "pairs.csv"), MatchingTables.Pairs(ids, sample));
            if (sample.WithinCaliper is { } within) AtomicFile.Write(Path.Combine(folder, "counts.csv"), MatchingTables.Counts(ids, treated, within));
            AtomicFile.Write(Path.Combine(folder, "weights.csv"), MatchingTables.Weights(ids, treated, sample));
            AtomicFile.Write(Path.Combine(folder, "balance.csv"), RunTables.Balance(analysis.Balance));
        }

        AtomicFile.Write(Path.Combine(folder, "summary.json"), MatchingSummaryJson.Write(analysis));
    }
}
