using System.Globalization;
using JusticeDataLab.Workbench.Core.Displays;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>Two runs side by side: which settings and inputs differ, and which numbers moved and by how much.</summary>
/// <param name="First">The first run.</param>
/// <param name="Second">The second run.</param>
/// <param name="Settings">Settings, inputs and decisions that differ.</param>
/// <param name="Facts">Facts that differ.</param>
/// <param name="FactsCompared">Facts that either run has.</param>
[TypeFormatterSource]
public sealed record RunDifferences(
    string First, string Second, IReadOnlyList<RunDifference> Settings, IReadOnlyList<RunDifference> Facts, int FactsCompared)
{
    /// <summary>Compares two saved runs, of one request or of two.</summary>
    /// <param name="first">Folder of the first run.</param>
    /// <param name="second">Folder of the second run.</param>
    /// <exception cref="SavedRunException">A run cannot be read.</exception>
    public static RunDifferences Between(string first, string second) => Between(Of(SavedRun.Open(first)), Of(SavedRun.Open(second)));

    /// <summary>Compares two analyses that need not be saved, for example one with another caliper.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static RunDifferences Between(AnalysisResults first, AnalysisResults second) => Between(Of(first), Of(second));

    private static RunDifferences Between(Side first, Side second)
    {
        var names = first.Facts.Names.Union(second.Facts.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new RunDifferences(
            first.RunId,
            second.RunId,
            [
                .. Differing(Inputs(first.Inputs), Inputs(second.Inputs)),
                .. Differing(first.Settings, second.Settings),
                .. first.Decisions == second.Decisions ? Array.Empty<RunDifference>() : [new("decisions", "one log", "another log", null, null)],
            ],
            [.. names.Select(name => Moved(name, first.Facts.Find(name), second.Facts.Find(name))).OfType<RunDifference>()],
            names.Count);
    }

    private static Side Of(SavedRun run) => new(run.Manifest.RunId, run.Manifest.Inputs, run.Manifest.Settings, run.Manifest.DecisionsHash, run.Facts);

    private static Side Of(AnalysisResults results) => new(
        results.RunId,
        results.Inputs,
        SettingsCatalogue.Describe(results.Request.Settings).ToDictionary(setting => setting.FullName, setting => setting.Value, StringComparer.Ordinal),
        results.DecisionsHash,
        new FactBook(results.Facts));

    private static IEnumerable<RunDifference> Differing(IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second) =>
        first.Keys.Union(second.Keys)
            .Where(name => first.GetValueOrDefault(name) != second.GetValueOrDefault(name))
            .Select(name => new RunDifference(name, first.GetValueOrDefault(name), second.GetValueOrDefault(name), null, null));

    private static Dictionary<string, string> Inputs(IReadOnlyList<InputFingerprint> inputs) =>
        inputs.ToDictionary(input => $"input {input.Name}", input => input.Sha256[..12], StringComparer.Ordinal);

    private static RunDifference? Moved(string name, Fact? first, Fact? second)
    {
        if (first?.Value == second?.Value) return null;
        if (!Number(first, out var before) || !Number(second, out var after)) return new RunDifference(name, first?.Value, second?.Value, null, null);
        return new RunDifference(name, first!.Value, second!.Value, after - before, before == 0 ? null : (after - before) / Math.Abs(before));
    }

    private static bool Number(Fact? fact, out double number)
    {
        number = 0;
        return fact is not null && double.TryParse(fact.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private sealed record Side(
        string RunId, IReadOnlyList<InputFingerprint> Inputs, IReadOnlyDictionary<string, string> Settings, string Decisions, FactBook Facts);
}
