using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>Says in words what most likely lies behind the differences of a reproduction.</summary>
internal static class LikelyCauses
{
    public static IReadOnlyList<string> Of(SavedRun run, IReadOnlyList<ReproductionRow> rows)
    {
        var differ = rows.Where(row => row.IsDifference).ToLookup(row => row.Kind);
        var causes = new List<string>();
        void Add(string kind, string cause)
        {
            if (differ[kind].Any()) causes.Add($"{cause}: {string.Join(", ", differ[kind].Select(row => row.Name))}.");
        }

        Add("input", "An input has changed since the run");
        Add("setting", "The request has changed since the run");
        Add("decision", "The decision log has changed since the run");
        Add("saved file", "Files of the saved run were changed, removed or added");
        var tool = ToolIdentity.Current;
        if (rows.Any(row => row.IsDifference) && run.Manifest.Version != tool.Version)
            causes.Add($"Another version of the workbench made the run: {run.Manifest.Version}, this is {tool.Version}.");
        else if (rows.Any(row => row.IsDifference) && run.Manifest.Commit != tool.Commit)
            causes.Add($"Another build of the workbench made the run: {run.Manifest.Commit}, this is {tool.Commit}.");

        var results = differ["fact"].Concat(differ["output"]).ToList();
        if (results.Count == 0 || causes.Count > 0) return causes;
        causes.Add(differ["fact"].Any()
            ? "Inputs, settings, decisions and version are the same, and facts differ beyond their tolerances: the program, or the machine, computes otherwise. Report this."
            : "All facts agree within their tolerances and some files differ in their bytes: the mathematical functions of this machine differ in the last digits from those of the machine that made the run.");
        return causes;
    }
}
