using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Runs;
using JusticeDataLab.Workbench.Data.Stores;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>Makes a saved run again, from its recorded settings and decisions, and compares everything.</summary>
public static class Reproducer
{
    /// <summary>Reproduces a run. Nothing in the request's folder is changed.</summary>
    /// <param name="path">The run's folder.</param>
    /// <param name="store">Administrative data to use in place of those that the request names; null for those.</param>
    /// <param name="progress">Told when a step begins and ends.</param>
    /// <param name="cancellation">Stops long steps.</param>
    /// <exception cref="SavedRunException">The run cannot be read.</exception>
    public static Reproduction Reproduce(
        string path, string? store = null, IProgress<StepProgress>? progress = null, CancellationToken cancellation = default)
    {
        var run = SavedRun.Open(path);
        var folder = RequestFolder.Open(run.RequestPath);
        var rows = new List<ReproductionRow>();
        rows.AddRange(SavedFiles(run));
        rows.AddRange(RequestNow.Settings(run, folder));
        rows.AddRange(RequestNow.Decisions(run, folder));

        var session = SessionOf(run, folder, store, progress, cancellation);
        rows.AddRange(Inputs(run, session.Analysis.Inputs.Fingerprints));
        var results = RunAgain(session, rows);
        if (results is not null) rows.AddRange(Compare(run, session, results));
        return new Reproduction(run.Manifest.RunId, rows, LikelyCauses.Of(run, rows)) { Results = results };
    }

    /// <summary>The results of a run, made again from its recorded settings and decisions.</summary>
    /// <param name="path">The run's folder.</param>
    /// <param name="store">Administrative data to use in place of those that the request names; null for those.</param>
    /// <param name="progress">Told when a step begins and ends.</param>
    /// <param name="cancellation">Stops long steps.</param>
    /// <exception cref="SavedRunException">The run cannot be read, or its inputs are not those that it recorded.</exception>
    public static AnalysisResults Again(string path, string? store = null, IProgress<StepProgress>? progress = null, CancellationToken cancellation = default)
    {
        var run = SavedRun.Open(path);
        var session = SessionOf(run, RequestFolder.Open(run.RequestPath), store, progress, cancellation);
        if (Inputs(run, session.Analysis.Inputs.Fingerprints).FirstOrDefault(row => row.IsDifference) is { } changed)
            throw new SavedRunException($"The input {changed.Name} is not the one that the run recorded: restore it, or run the request again.");
        return session.Analysis.Run();
    }

    private static RequestSession SessionOf(SavedRun run, RequestFolder folder, string? store, IProgress<StepProgress>? progress, CancellationToken cancellation)
    {
        var request = run.Request(folder.Request.Store, folder.Request.Cohort);
        return RequestSession.Open(folder.With(request, DecisionLog.Parse(run.Decisions)), store is null ? null : StoreName.Parse(store), progress, cancellation);
    }

    private static IEnumerable<ReproductionRow> SavedFiles(SavedRun run)
    {
        var changed = run.ChangedFiles().ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var output in run.Manifest.Outputs)
        {
            if (!changed.Remove(output.Path, out var file)) yield return new("saved file", output.Path, FactVerdict.Agrees, output.Sha256, output.Sha256);
            else yield return new("saved file", output.Path, file.Verdict, output.Sha256, null, file.Verdict is FactVerdict.Missing ? "removed since the run" : "changed since the run");
        }

        foreach (var file in changed.Values) yield return new("saved file", file.Path, FactVerdict.New, null, null, "not of the run");
    }

    private static IEnumerable<ReproductionRow> Inputs(SavedRun run, IReadOnlyList<InputFingerprint> now)
    {
        // The cohort file may have another name by now; it is always the first.
        var recorded = run.Manifest.Inputs;
        for (var place = 0; place < Math.Max(recorded.Count, now.Count); place++)
        {
            var (before, found) = (recorded.ElementAtOrDefault(place), now.ElementAtOrDefault(place));
            var verdict = before is null ? FactVerdict.New : found is null ? FactVerdict.Missing : before == found ? FactVerdict.Agrees : FactVerdict.Differs;
            var detail = before is null || found is null || verdict is FactVerdict.Agrees ? "" : before.Sha256 != found.Sha256 ? "other content" : "other rows, columns or name";
            yield return new("input", (before ?? found)!.Name, verdict, before?.Sha256, found?.Sha256, detail);
        }
    }

    private static AnalysisResults? RunAgain(RequestSession session, List<ReproductionRow> rows)
    {
        try
        {
            return session.Analysis.Run();
        }
        catch (AnalysisStoppedException stopped)
        {
            rows.Add(new("run", "analysis", FactVerdict.Missing, "results", null, $"it stops now: {stopped.Message}"));
            return null;
        }
    }

    private static IReadOnlyList<ReproductionRow> Compare(SavedRun run, RequestSession session, AnalysisResults results)
    {
        var scratch = Directory.CreateTempSubdirectory("jdl-reproduce-");
        try
        {
            var again = SavedRun.Open(RunSaver.Save(results, Path.Combine(scratch.FullName, "runs"), session.Folder.Decisions).Folder);
            return
            [
                .. FactComparison.Compare(run.Facts, again.Facts).Rows.Select(row => new ReproductionRow("fact", row.Name, row.Verdict, row.Expected, row.Actual, row.Detail)),
                .. Outputs(run.Manifest.Outputs, again.Manifest.Outputs),
                .. ManifestRows.Compare(run.Manifest, again.Manifest),
            ];
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static IEnumerable<ReproductionRow> Outputs(IReadOnlyList<RunOutput> recorded, IReadOnlyList<RunOutput> now)
    {
        var (before, after) = (recorded.ToDictionary(output => output.Path, StringComparer.Ordinal), now.ToDictionary(output => output.Path, StringComparer.Ordinal));
        foreach (var path in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (was, made) = (before.GetValueOrDefault(path), after.GetValueOrDefault(path));
            var verdict = was is null ? FactVerdict.New : made is null ? FactVerdict.Missing : was.Sha256 == made.Sha256 ? FactVerdict.Agrees : FactVerdict.Differs;
            yield return new("output", path, verdict, was?.Sha256, made?.Sha256, verdict is FactVerdict.Differs ? "made again with other bytes" : "");
        }
    }
}
