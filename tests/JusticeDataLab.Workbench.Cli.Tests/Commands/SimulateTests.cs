namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class SimulateTests
{
    private static readonly string[] Small =
        ["simulate", "--cohorts", "60", "--effects=-10", "--null-requests", "4", "--effect-requests", "3", "--whole-requests", "2", "--pool", "600", "--population", "3000"];

    [Fact]
    public void Simulate_writes_a_report_and_again_takes_what_is_there()
    {
        using var folder = new TemporaryFolder();
        var study = Path.Combine(folder.Path, "study");
        var first = Jdl.Run([.. Small, "--threads", "2", "--out", study]);
        var report = File.ReadAllText(Path.Combine(study, "report.md"));
        var again = Jdl.Run([.. Small, "--threads", "1", "--out", study]);

        Assert.Equal((0, 0), (first.Exit, again.Exit));
        Assert.Equal(first.Output, again.Output);
        Assert.Equal(report, File.ReadAllText(Path.Combine(study, "report.md")));
        Assert.Contains("11 requests", report, StringComparison.Ordinal);
        Assert.Contains("--null-requests 4 --effect-requests 3 --whole-requests 2", report, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(study, "scratch")));
    }

    [Theory]
    [InlineData("--cohorts", "sixty", "--cohorts must be whole numbers")]
    [InlineData("--cohorts", "5", "30 to 20,000 people")]
    [InlineData("--overlap", "god", "Did you mean good?")]
    [InlineData("--threads", "0", "--threads must be 1 or more.")]
    [InlineData("--null-requests", "1", "at least 2 of each kind")]
    public void Simulate_wrong_option_is_one_clear_line_and_writes_nothing(string option, string value, string said)
    {
        using var folder = new TemporaryFolder();
        var study = Path.Combine(folder.Path, "study");
        var result = Jdl.Run(["simulate", option, value, "--out", study]);
        Assert.Equal(2, result.Exit);
        Assert.Contains(said, result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.False(Directory.Exists(study));
    }
}
