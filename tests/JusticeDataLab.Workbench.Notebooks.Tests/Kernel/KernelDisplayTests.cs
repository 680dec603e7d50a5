using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel;

[Collection(EngineCollection.Name)]
public class KernelDisplayTests
{
    private const string Library = """
        #r "../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll"
        using JusticeDataLab.Workbench.Notebooks.Sessions;
        using JusticeDataLab.Workbench.Reporting.Charts;
        using JusticeDataLab.Workbench.Reporting.Charts.Matching;
        """;

    [Fact]
    public async Task Long_work_shows_one_line_that_changes_in_place()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute(Library + "\nvar session = RequestSession.Open(\"../data-samples/requests/reduction\");");

        var (reply, shown) = client.Execute("var linked = session.Analysis.Link();");

        Assert.Equal("ok", (string?)reply["status"]);
        var first = Assert.Single(shown, message => KernelClient.TypeOf(message) == "display_data");
        var updates = shown.Where(message => KernelClient.TypeOf(message) == "update_display_data").ToList();
        Assert.Equal(3, updates.Count);
        Assert.All(updates, update => Assert.Equal((string?)first["content"]!["transient"]!["display_id"], (string?)update["content"]!["transient"]!["display_id"]));
        Assert.Equal("People linked (2 steps done)", (string?)updates[^1]["content"]!["data"]!["text/plain"]);
        Assert.DoesNotContain(client.Execute("session.Analysis.Link();").Shown, message => KernelClient.TypeOf(message) == "display_data");
    }

    [Fact]
    public async Task A_library_call_is_interrupted_and_can_be_made_again()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute(Library + "\nvar session = RequestSession.Open(\"../data-samples/requests/reduction\");");
        var id = client.Begin("while (true) RequestSession.Open(\"../data-samples/requests/reduction\").Analysis.Match();");
        await Task.Delay(1500);

        client.Ask("interrupt_request", [], urgent: true);

        Assert.Equal("error", (string?)client.Reply(id)["status"]);
        var (reply, _) = client.Execute("session.Analysis.Match()");
        Assert.Equal("ok", (string?)reply["status"]);
    }

    [Fact]
    public async Task A_figure_comes_as_drawing_text_and_plotly_object()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var (reply, shown) = client.Execute(Library + """

            new LovePlot
            {
                IdPrefix = "p", Title = "Differences", Subtitle = new FigureSubtitle("Difference", "People", "2024"), Source = "Test", Alternative = "Marks near zero.",
                Rows = [new LoveRow("", "Age", 20, 2)], Thresholds = [5, 10],
            }
            """);

        Assert.Equal("ok", (string?)reply["status"]);
        var data = shown.Single(message => KernelClient.TypeOf(message) == "execute_result")["content"]!["data"]!;
        Assert.IsType<JsonArray>(data["application/vnd.plotly.v1+json"]!["data"]);
        Assert.Contains("<svg", (string?)data["text/html"], StringComparison.Ordinal);
        Assert.Contains("Marks near zero.", (string?)data["text/plain"], StringComparison.Ordinal);
    }
}
