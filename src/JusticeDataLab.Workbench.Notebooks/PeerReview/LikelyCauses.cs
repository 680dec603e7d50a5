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
        if (rows.Any(row => row.IsDifference) && OtherProgram(run.Manifest.Tool, ToolIdentity.Current) is { } other) causes.Add(other);

        var results = differ["fact"].Concat(differ["output"]).ToList();
        if (results.Count == 0 || causes.Count > 0) return causes;
        causes.Add(differ["fact"].Any()
            ? "Inputs, settings, decisions and version are the same, and facts differ beyond their tolerances: the program, or the machine, computes otherwise. Report this."
            : "All facts agree within their tolerances and some files differ in their bytes: the mathematical functions of this machine differ in the last digits from those of the machine that made the run.");
        return causes;
    }

    /// <summary>How the program that made the run differs from this one; null when it does not.</summary>
    private static string? OtherProgram(ToolIdentity then, ToolIdentity now)
    {
        if (then.Version != now.Version) return $"Another version of the workbench made the run: {then.Version}, this is {now.Version}.";
        if (then.LockFile != now.LockFile) return "A build of the workbench with other packages made the run (the lock files differ).";
        return then == now ? null : $"Another build of the workbench made the run: {then.Build}, this is {now.Build}.";
    }
}
