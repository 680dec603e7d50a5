using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel;

[Collection(EngineCollection.Name)]
public class KernelCodeTests
{
    [Fact]
    public async Task Completion_knows_members_locals_namespaces_keywords_and_the_library()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute("#r \"../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll\"\nusing JusticeDataLab.Workbench.Notebooks.Displays.Steps;\nvar numbers = new List<int>();");

        Assert.Contains("AddRange", Matches(client, "numbers.Ad"));
        Assert.Contains("numbers", Matches(client, "var x = num"));
        Assert.Contains("Collections", Matches(client, "using System.Coll"));
        Assert.Contains("foreach", Matches(client, "fore"));
        Assert.Contains("display", Matches(client, "disp"));
        Assert.Contains("Balance", Matches(client, "Show.Bal"));
        Assert.Contains("Select", Matches(client, "numbers.Sel"));
        Assert.Empty(Matches(client, "\"num"));
    }

    [Fact]
    public async Task Places_are_counted_in_characters_of_unicode()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var reply = client.Ask("complete_request", new JsonObject { ["code"] = "\"😀\".Len + 1", ["cursor_pos"] = 7 });

        Assert.Equal((4, 7), ((int)reply["cursor_start"]!, (int)reply["cursor_end"]!));
        Assert.Equal("Length", (string?)reply["matches"]![0]);
    }

    [Theory]
    [InlineData("Math.Sqrt(2)", 6, "double Math.Sqrt(double d)", "square root")]
    [InlineData("Console.WriteLine(", 18, "Console.WriteLine(", "overloads")]
    [InlineData("var word = \"x\"; word", 19, "string word", "")]
    [InlineData("ShowMe", 3, null, null)]
    [InlineData("", 0, null, null)]
    public async Task Inspection_gives_signature_and_documentation(string code, int position, string? signature, string? documentation)
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var reply = client.Ask("inspect_request", new JsonObject { ["code"] = code, ["cursor_pos"] = position, ["detail_level"] = 0 });

        Assert.Equal(signature is not null, (bool)reply["found"]!);
        if (signature is null) return;
        var text = (string)reply["data"]!["text/plain"]!;
        Assert.Contains(signature, text, StringComparison.Ordinal);
        Assert.Contains(documentation!, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspection_shows_the_documentation_of_the_library()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute("#r \"../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll\"\nusing JusticeDataLab.Workbench.Notebooks.Displays.Steps;");

        var reply = client.Ask("inspect_request", new JsonObject { ["code"] = "Show.Balance", ["cursor_pos"] = 8 });

        Assert.Contains("Balance before and after matching.", (string?)reply["data"]!["text/plain"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("if (true) {", "incomplete", "    ")]
    [InlineData("var x =", "incomplete", "")]
    [InlineData("var = ;", "invalid", null)]
    public async Task Completeness_tells_a_console_whether_to_ask_for_more(string code, string state, string? indent)
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var reply = client.Ask("is_complete_request", new JsonObject { ["code"] = code });

        Assert.Equal((state, indent), ((string?)reply["status"], (string?)reply["indent"]));
    }

    private static IEnumerable<string?> Matches(KernelClient client, string code) =>
        ((JsonArray)client.Ask("complete_request", new JsonObject { ["code"] = code, ["cursor_pos"] = code.Length })["matches"]!).Select(match => (string?)match);
}
