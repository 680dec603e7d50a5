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
    public static RunDifferences Between(string first, string second)
    {
        var (a, b) = (SavedRun.Open(first), SavedRun.Open(second));
        var (facts, others) = (a.Facts, b.Facts);
        var names = facts.Names.Union(others.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new RunDifferences(
            a.Manifest.RunId,
            b.Manifest.RunId,
            [
                .. Differing(Inputs(a.Manifest.Inputs), Inputs(b.Manifest.Inputs)),
                .. Differing(a.Manifest.Settings, b.Manifest.Settings),
                .. a.Manifest.DecisionsHash == b.Manifest.DecisionsHash ? Array.Empty<RunDifference>() : [new("decisions", "one log", "another log", null, null)],
            ],
            [.. names.Select(name => Moved(name, facts.Find(name), others.Find(name))).OfType<RunDifference>()],
            names.Count);
    }

    /// <summary>Compares two analyses that need not be saved, for example one with another caliper.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static RunDifferences Between(AnalysisResults first, AnalysisResults second)
    {
        var (facts, others) = (new FactBook(first.Facts), new FactBook(second.Facts));
        var names = facts.Names.Union(others.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new RunDifferences(
            first.RunId,
            second.RunId,
            [.. Differing(Inputs(first.Inputs), Inputs(second.Inputs)), .. Differing(SettingsOf(first), SettingsOf(second))],
            [.. names.Select(name => Moved(name, facts.Find(name), others.Find(name))).OfType<RunDifference>()],
            names.Count);
    }

    private static Dictionary<string, string> SettingsOf(AnalysisResults results) => SettingsCatalogue.Describe(results.Request.Settings)
        .ToDictionary(setting => setting.Section.Length == 0 ? setting.Name : $"{setting.Section}.{setting.Name}", setting => setting.Value, StringComparer.Ordinal);

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
}
