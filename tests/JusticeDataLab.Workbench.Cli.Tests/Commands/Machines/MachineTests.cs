using JusticeDataLab.Workbench.Cli.Commands;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Machines;

/// <summary>Runs on machines with a full disk, a read-only folder, a wrong clock, awkward paths and Windows line ends.</summary>
public sealed class MachineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [SmallDiskFact]
    public void Run_on_a_full_disk_says_so_and_leaves_the_run_before_whole()
    {
        using var disk = new SmallDisk(kilobytes: 400);
        var request = Request(disk.Path);

        Jdl.Run("run", request).AssertFault(1, "disk is full");
        Assert.Empty(Entries(Path.Combine(request, "runs")));

        disk.Resize(64 * 1024);
        Assert.Equal(0, Jdl.Run("run", request).Exit);
        var run = Assert.Single(Directory.GetDirectories(Path.Combine(request, "runs")));
        var before = Entries(Path.Combine(request, "runs"));

        disk.Resize((disk.Used / 1024) + 400);
        Jdl.Run("run", request).AssertFault(1, "disk is full");
        Assert.Equal(before, Entries(Path.Combine(request, "runs")));
        Assert.Empty(SavedRun.Open(run).ChangedFiles());

        var log = Path.Combine(request, "decisions.jsonl");
        Assert.Equal(0, Log(request, "first").Exit);
        var kept = File.ReadAllText(log);
        disk.Resize(disk.Used / 1024);
        Log(request, new string('x', 200_000)).AssertFault(1, "disk is full");
        Assert.Equal(kept, File.ReadAllText(log));
    }

    [SmallDiskFact]
    public void Run_on_a_read_only_disk_says_so_and_a_run_there_can_still_be_reproduced()
    {
        using var disk = new SmallDisk(kilobytes: 64 * 1024);
        var request = Request(disk.Path);
        Assert.Equal(0, Jdl.Run("run", request).Exit);
        disk.Protect();

        Jdl.Run("run", request).AssertFault(2, "read-only");
        Log(request, "first").AssertFault(2, "read-only");
        Jdl.Run("demo", "--out", Path.Combine(disk.Path, "demo")).AssertFault(2, "read-only");

        var result = Jdl.Run("reproduce", Assert.Single(Directory.GetDirectories(Path.Combine(request, "runs"))));
        Assert.True(result.Exit == 0, result.Output + result.Error);
    }

    [Fact]
    public void Run_with_a_wrong_clock_gives_the_same_run_and_logs_say_that_it_is_wrong()
    {
        var request = Request(_folder.Path);
        byte[][] manifests = [.. new[] { 1970, 2026, 2199 }.Select(year =>
        {
            Assert.Equal(0, Jdl.RunAt(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero), "run", request).Exit);
            return File.ReadAllBytes(Path.Combine(Assert.Single(Directory.GetDirectories(Path.Combine(request, "runs"))), "manifest.json"));
        })];
        Assert.Equal(manifests[0], manifests[1]);
        Assert.Equal(manifests[0], manifests[2]);
        Assert.Contains("2199-01-01T00:00:00Z", File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(request, "runs"), "*.run-log.json"))), StringComparison.Ordinal);

        Assert.Equal("", Log(request, "first").Error);
        string[] early = ["log", "add", request, "--log", "decisions", "--what", "second", "--result", "yes", "--who", "A1", "--why", "because"];
        var result = Jdl.RunAt(DateTimeOffset.UnixEpoch, early);
        Assert.Equal(0, result.Exit);
        Assert.Contains("The clock of this machine says 1970-01-01, and the last entry of decisions.jsonl is of 2026-01-02", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Jdl.Run("log", "show", request, "--log", "decisions").Exit);
    }

    [RscriptFact]
    public void Request_in_a_folder_with_an_awkward_name_is_made_run_reproduced_and_bundled()
    {
        var folder = _folder.File("Ærø & søn's [50%] データ #1");
        var store = Path.Combine(folder, "admin data ø");
        Copy(Repository.PathOf("data-samples", "admin"), store);
        var cohort = Path.Combine(folder, "cohort åben.csv");
        File.Copy(Repository.PathOf("data-samples", "cohorts", "no-effect.csv"), cohort);
        var request = Path.Combine(folder, "JDL-2026-001");

        Assert.Equal(0, Jdl.Run("new", request, "--cohort", cohort, "--admin", store, "--delivery", "community").Exit);
        var made = Jdl.Run("run", request);
        Assert.True(made.Exit == 0, made.Output + made.Error);
        var run = Assert.Single(Directory.GetDirectories(Path.Combine(request, "runs")));
        var again = Jdl.Run("reproduce", run);
        Assert.True(again.Exit == 0, again.Output + again.Error);
        Assert.Equal(0, Jdl.Run("sign-off", "add", run, "--role", "analyst", "--who", "A1", "--comment", "checked").Exit);
        Assert.Equal(0, Jdl.Run("bundle", run, "--out", Path.Combine(folder, "bündel")).Exit);
        var (exit, output) = RscriptFactAttribute.Run(Path.Combine(folder, "bündel"), "check.R");
        Assert.True(exit == 0, output);
    }

    [Fact]
    public void Windows_line_ends_in_every_file_give_the_same_facts()
    {
        var usual = Request(_folder.Path);
        Assert.Equal(0, Log(usual, "first").Exit);
        Assert.Equal(0, Jdl.Run("run", usual).Exit);

        var store = _folder.File("admin");
        Copy(Repository.PathOf("data-samples", "admin"), store);
        var windows = _folder.File("windows");
        Copy(usual, windows);
        Directory.Delete(Path.Combine(windows, "runs"), recursive: true);
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(usual, StringComparison.Ordinal)))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));

        var result = Jdl.Run("run", windows, "--store", store);

        Assert.True(result.Exit == 0, result.Output + result.Error);
        Assert.Equal(File.ReadAllText(Facts(usual)), File.ReadAllText(Facts(windows)));
        Assert.Equal(0, Jdl.Run("log", "show", windows, "--log", "decisions").Exit);
        Assert.Equal(0, Log(windows, "second").Exit);
    }

    public void Dispose() => _folder.Dispose();

    private static string Request(string folder) => SampleRequest.Copy(Repository.PathOf("data-samples"), "no-effect", Path.Combine(folder, "request"));

    private static JdlResult Log(string request, string why) =>
        Jdl.Run("log", "add", request, "--log", "decisions", "--what", "caliper", "--result", "0.2", "--who", "A1", "--why", why);

    private static string Facts(string request) => Path.Combine(Assert.Single(Directory.GetDirectories(Path.Combine(request, "runs"))), "facts.json");

    private static string[] Entries(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)]
        : [];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
