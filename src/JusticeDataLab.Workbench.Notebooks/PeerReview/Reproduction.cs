using System.Globalization;
using JusticeDataLab.Workbench.Core.Displays;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>A run made again beside the run as it was saved.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Rows">Everything compared: saved files, inputs, settings, decisions, facts, outputs, manifest.</param>
/// <param name="Causes">What the likely causes of the differences are; empty when there are none.</param>
[TypeFormatterSource]
public sealed record Reproduction(string RunId, IReadOnlyList<ReproductionRow> Rows, IReadOnlyList<string> Causes)
{
    /// <summary>What the run gave when it was made again; null when the data did not allow it.</summary>
    public AnalysisResults? Results { get; init; }

    /// <summary>Whether nothing differs.</summary>
    public bool Agrees => !Rows.Any(row => row.IsDifference);

    /// <summary>How many rows have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(FactVerdict verdict) => Rows.Count(row => row.Verdict == verdict);

    /// <summary>One line: how much was compared and what was found.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rows.Count} compared: {Count(FactVerdict.Agrees)} agree, {Count(FactVerdict.Differs)} differ, {Count(FactVerdict.Missing)} missing, {Count(FactVerdict.New)} new, {Count(FactVerdict.Fragile)} fragile");
}
