using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Notebooks.PeerReview;

/// <summary>
/// The request as it is now beside the request as the run used it. The run is made again with what it recorded; a request
/// that has moved on is still a difference, since it no longer describes the run.
/// </summary>
internal static class RequestNow
{
    /// <summary>Settings, and what the request says besides.</summary>
    public static IEnumerable<ReproductionRow> Settings(SavedRun run, RequestFolder folder)
    {
        var now = SettingsCatalogue.Describe(folder.Request.Settings).ToDictionary(setting => setting.FullName, setting => setting.Value, StringComparer.Ordinal);
        foreach (var name in run.Manifest.Settings.Keys.Union(now.Keys))
        {
            var (recorded, found) = (run.Manifest.Settings.GetValueOrDefault(name), now.GetValueOrDefault(name));
            var verdict = recorded is null ? FactVerdict.New : found is null ? FactVerdict.Missing : recorded == found ? FactVerdict.Agrees : FactVerdict.Differs;
            yield return new("setting", name, verdict, recorded, found, verdict is FactVerdict.Agrees ? "" : $"{RequestFile.Name} has changed since; the run was made again with what it recorded");
        }

        var (before, after) = (RequestArchive.Write(run.Request(folder.Request.Store, folder.Request.Cohort)), RequestArchive.Write(folder.Request));
        if (before != after && run.Manifest.Settings.All(setting => now.GetValueOrDefault(setting.Key) == setting.Value))
            yield return new("setting", RequestFile.Name, FactVerdict.Differs, null, null, "organisation, service, period, selection, analyses or publication have changed since the run");
    }

    /// <summary>Decisions: lines added since are told apart from lines changed.</summary>
    public static IEnumerable<ReproductionRow> Decisions(SavedRun run, RequestFolder folder)
    {
        var recorded = Lines(run.Decisions);
        var now = File.Exists(folder.DecisionsPath) ? Lines(File.ReadAllText(folder.DecisionsPath)) : [];
        for (var line = 0; line < Math.Max(recorded.Length, now.Length); line++)
        {
            var name = FormattableString.Invariant($"{DecisionLog.Name}, line {line + 1}");
            if (line >= recorded.Length) yield return new("decision", name, FactVerdict.New, null, "there", "added since the run");
            else if (line >= now.Length) yield return new("decision", name, FactVerdict.Missing, "there", null, "removed since the run");
            else if (recorded[line] != now[line]) yield return new("decision", name, FactVerdict.Differs, "one text", "another text", "changed since the run");
            else yield return new("decision", name, FactVerdict.Agrees, "there", "there");
        }
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
