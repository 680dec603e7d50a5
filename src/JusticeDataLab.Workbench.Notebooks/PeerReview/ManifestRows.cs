using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>Compares a saved manifest with the manifest of the run made again, value by value.</summary>
internal static class ManifestRows
{
    // Of the build, not of the run: another one may give the same results.
    private static readonly string[] Build = ["tool.commit", "tool.dirty", "tool.lockFile"];

    /// <summary>Values that differ, those of outputs and of the build aside: outputs are compared by themselves.</summary>
    public static IEnumerable<ReproductionRow> Compare(SavedManifest recorded, SavedManifest now)
    {
        var differences = recorded.Leaves.Keys.Union(now.Leaves.Keys)
            .Where(place => !place.StartsWith("outputs[", StringComparison.Ordinal) && !Build.Contains(place))
            .Order(StringComparer.Ordinal)
            .Select(place => (Place: place, Recorded: recorded.Leaves.GetValueOrDefault(place), Now: now.Leaves.GetValueOrDefault(place)))
            .Where(entry => entry.Recorded != entry.Now)
            .ToList();
        if (differences.Count == 0) return [new("manifest", SavedManifest.Name, FactVerdict.Agrees, recorded.RunId, now.RunId)];
        return differences.Select(entry => new ReproductionRow(
            "manifest", entry.Place,
            entry.Recorded is null ? FactVerdict.New : entry.Now is null ? FactVerdict.Missing : FactVerdict.Differs,
            entry.Recorded, entry.Now, "made again, the manifest says otherwise"));
    }
}
