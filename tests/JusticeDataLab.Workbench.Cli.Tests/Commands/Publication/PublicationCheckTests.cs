using System.Text.Json;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Publication;

public sealed class PublicationCheckTests : IClassFixture<DemoPublication>
{
    private readonly DemoPublication demo;

    public PublicationCheckTests(DemoPublication demo) => this.demo = demo;

    [Fact]
    public void Demo_fails_no_check()
    {
        var result = Jdl.Run("publication", "check", demo.Run, "--json");
        using var json = JsonDocument.Parse(result.Output);
        Assert.Empty(json.RootElement.GetProperty("checks").EnumerateArray().Where(check => check.GetProperty("outcome").GetString() == "Failed").Select(check => check.ToString()));
        Assert.True(json.RootElement.GetProperty("publishable").GetBoolean());
        Assert.Equal(0, result.Exit);
    }

    [Fact]
    public void Publication_and_run_folder_are_the_same_to_it()
    {
        Assert.Contains(" 0 failed,", Jdl.Run("publication", "check", Path.Combine(demo.Run, "publication"), "--all").Output, StringComparison.Ordinal);
        Assert.Contains("H1", Jdl.Run("publication", "check", demo.Run, "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_that_was_typed_over_fails_with_its_place_and_exit_code_4()
    {
        using var folder = new TemporaryFolder();
        var copy = demo.Copy(folder.Path);
        var data = Path.Combine(copy, "data", "table-1.csv");
        File.WriteAllText(data, File.ReadAllText(data).Replace("Main analysis,5", "Main analysis,6", StringComparison.Ordinal));
        var result = Jdl.Run("publication", "check", copy);
        Assert.Equal(4, result.Exit);
        Assert.Contains("data/table-1.csv: the workbook says otherwise", result.Output, StringComparison.Ordinal);
        Assert.Contains("Not to be published", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_without_a_report_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, Jdl.Run("publication", "check", folder.Path).Exit);
        Assert.Equal(2, Jdl.Run("publication", "check", folder.File("none")).Exit);
        Assert.Contains("--axe", Jdl.Run("publication", "check", demo.Run, "--axe", folder.File("none.js")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_with_a_bundle_writes_the_interactive_report_and_refuses_what_is_none()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("plotly.min.js"), "var Plotly={newPlot(){}};//</script>");
        var result = Jdl.Run("run", demo.Request, "--plotly", folder.File("plotly.min.js"));
        Assert.Equal(0, result.Exit);
        var page = File.ReadAllText(Path.Combine(demo.Run, "publication", "report-interactive.html"));
        Assert.Contains("var Plotly={newPlot(){}};//<\\/script>", page, StringComparison.Ordinal);
        Assert.Contains("\"showSendToCloud\":false", page, StringComparison.Ordinal);
        Assert.Contains(" 0 failed,", Jdl.Run("publication", "check", demo.Run).Output, StringComparison.Ordinal);
        Assert.Equal(2, Jdl.Run("run", demo.Request, "--plotly", folder.File("none.js")).Exit);
        File.WriteAllText(folder.File("other.js"), "x");
        Assert.Equal(2, Jdl.Run("run", demo.Request, "--plotly", folder.File("other.js")).Exit);
    }
}
