using System.Globalization;
using System.Text.Json;
using JusticeDataLab.Workbench.Data.Files;
using JusticeDataLab.Workbench.Notebooks.Sessions;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>
/// Writes when, where and by whom a run was made, beside the runs and apart from the manifest: everything that differs between
/// two equal runs is here and nowhere else.
/// </summary>
internal static class RunLog
{
    public static void Write(CommandContext context, RequestSession session, RunSummary summary, TimeSpan taken)
    {
        var path = Path.Combine(session.Folder.RunsPath, summary.Results.RunId + ".run-log.json");
        var log = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["finishedAt"] = context.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["seconds"] = taken.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
            ["runtime"] = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
            ["user"] = Environment.UserName,
            ["system"] = System.Runtime.InteropServices.RuntimeInformation.OSDescription,
        };
        AtomicFile.Write(path, JsonSerializer.Serialize(log) + "\n");
    }
}
