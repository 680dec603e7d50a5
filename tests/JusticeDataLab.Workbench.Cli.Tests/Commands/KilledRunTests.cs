using System.Diagnostics;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

/// <summary>A run that is killed (SIGKILL) at any moment leaves what was there before, and the next run works.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Kills = 50;

    private readonly TemporaryFolder _folder = new();

    private string Request => _folder.File("request");

    private string Runs => Path.Combine(Request, "runs");

    public KilledRunTests()
    {
        Directory.CreateDirectory(Request);
        File.Copy(Repository.PathOf("data-samples", "cohorts", "no-effect.csv"), Path.Combine(Request, "cohort.csv"));
        File.WriteAllText(
            Path.Combine(Request, "request.json"),
            File.ReadAllText(Repository.PathOf("data-samples", "requests", "no-effect", "request.json"))
                .Replace("../../cohorts/no-effect.csv", "cohort.csv", StringComparison.Ordinal)
                .Replace("../../admin", Repository.PathOf("data-samples", "admin").Replace('\\', '/'), StringComparison.Ordinal));
    }

    [Fact]
    public void Run_killed_at_fifty_moments_leaves_nothing_that_looks_whole_and_is_not()
    {
        var clock = Stopwatch.StartNew();
        using (var whole = Start()) whole.WaitForExit();
        var usual = clock.Elapsed;
        var manifest = File.ReadAllBytes(Path.Combine(SavedRuns().Single().Folder, SavedManifest.Name));
        Directory.Delete(Runs, recursive: true);

        var finished = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var process = Start();
            // Moments spread over the whole run, and a little beyond, in no order: multiples of the golden ratio.
            if (process.WaitForExit(usual * 1.05 * (kill * 0.6180339887 % 1)))
            {
                Assert.Equal(0, process.ExitCode);
                finished++;
            }
            else
            {
                process.Kill();
            }

            process.WaitForExit();
            Assert.All(SavedRuns(), run => Assert.Empty(run.ChangedFiles()));
        }

        Assert.InRange(finished, 0, Kills - 1); // some were killed
        using (var last = Start())
        {
            last.WaitForExit();
            Assert.Equal(0, last.ExitCode);
        }

        var saved = Assert.Single(SavedRuns());
        Assert.Equal(manifest, File.ReadAllBytes(Path.Combine(saved.Folder, SavedManifest.Name)));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Runs), entry => entry.EndsWith(".partial", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private List<SavedRun> SavedRuns() => Directory.Exists(Runs)
        ? [.. Directory.GetDirectories(Runs, "*", SearchOption.TopDirectoryOnly).Where(folder => !folder.EndsWith(".partial", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(SavedRun.Open)]
        : [];

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "jdl.dll"), "run", Request])
    {
        RedirectStandardOutput = true, RedirectStandardError = true,
    })!;
}
