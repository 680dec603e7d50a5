using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel;

[Collection(EngineCollection.Name)]
public class KernelServerTests
{
    [Fact]
    public async Task Kernel_information_names_language_and_protocol()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var information = client.Ask("kernel_info_request", []);

        Assert.Equal("5.3", (string?)information["protocol_version"]);
        Assert.Equal("C#", (string?)information["language_info"]!["name"]);
        Assert.Equal(".cs", (string?)information["language_info"]!["file_extension"]);
        Assert.Equal("5.3", (string?)client.Ask("kernel_info_request", [], urgent: true)["protocol_version"]);
    }

    [Fact]
    public async Task Execute_shows_input_streams_displays_and_value_in_order()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var (reply, shown) = client.Execute("Console.Write(\"a\"); Console.Write(\"b\"); Console.Error.Write(\"c\"); display(\"d\"); 1 + 2");

        Assert.Equal("ok", (string?)reply["status"]);
        Assert.Equal(1, (int?)reply["execution_count"]);
        Assert.Equal(["execute_input", "stream", "stream", "display_data", "execute_result"], shown.Select(KernelClient.TypeOf));
        Assert.Equal(["ab", "c"], shown.Skip(1).Take(2).Select(message => (string?)message["content"]!["text"]));
        Assert.Equal("3", (string?)shown[4]["content"]!["data"]!["text/plain"]);
    }

    [Fact]
    public async Task A_failure_is_published_answered_and_keeps_state()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute("var kept = 5;");

        var (reply, shown) = client.Execute("var half = 1;\nthrow new InvalidOperationException(\"planned\");");
        Assert.Equal(("error", "InvalidOperationException", "planned"), ((string?)reply["status"], (string?)reply["ename"], (string?)reply["evalue"]));
        Assert.Contains("line 2", shown.Single(message => KernelClient.TypeOf(message) == "error")["content"]!["traceback"]!.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal("CompilationError", (string?)client.Execute("int wrong = \"text\";").Reply["ename"]);
        Assert.Equal("6", client.Value("kept + half"));
    }

    [Fact]
    public async Task Silent_and_unstored_cells_do_not_count_and_silent_ones_show_nothing()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var silent = client.Execute("var x = 1; x", new JsonObject { ["silent"] = true });
        Assert.Empty(silent.Shown);
        Assert.Equal(0, (int?)silent.Reply["execution_count"]);
        Assert.Equal(0, (int?)client.Execute("x", new JsonObject { ["store_history"] = false }).Reply["execution_count"]);
        Assert.Equal(0, (int?)client.Execute("  \n").Reply["execution_count"]);
        Assert.Equal(1, (int?)client.Execute("x").Reply["execution_count"]);
    }

    [Fact]
    public async Task User_expressions_are_evaluated_and_leave_no_trace()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var (reply, _) = client.Execute("var n = 20;", new JsonObject { ["user_expressions"] = new JsonObject { ["good"] = "n + 1", ["bad"] = "nobody" } });

        Assert.Equal("21", (string?)reply["user_expressions"]!["good"]!["data"]!["text/plain"]);
        Assert.Equal("error", (string?)reply["user_expressions"]!["bad"]!["status"]);
        Assert.Equal(1, (int?)reply["execution_count"]);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("while (true) Console.Write('x');")]
    [InlineData("Console.ReadLine();")]
    public async Task An_interrupt_stops_what_never_ends_and_keeps_state(string endless)
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute("var kept = 42;");
        var id = client.Begin(endless, canType: true);
        await Task.Delay(300);

        Assert.Equal("ok", (string?)client.Ask("interrupt_request", [], urgent: true)["status"]);

        Assert.Equal("error", (string?)client.Reply(id)["status"]);
        Assert.Equal("42", client.Value("kept"));
    }

    [Fact]
    public async Task Cells_that_wait_behind_a_failure_are_aborted_unless_asked_otherwise()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        const string Failing = "await Task.Delay(500); throw new Exception();";

        var first = client.Send("execute_request", new JsonObject { ["code"] = Failing });
        var second = client.Send("execute_request", new JsonObject { ["code"] = "1" });
        var question = client.Send("history_request", new JsonObject { ["hist_access_type"] = "tail", ["n"] = 1 });
        Assert.Equal(["error", "aborted"], new[] { first, second }.Select(id => (string?)client.Reply(id)["status"]));
        Assert.Equal("ok", (string?)client.Reply(question)["status"]);

        first = client.Send("execute_request", new JsonObject { ["code"] = Failing, ["stop_on_error"] = false });
        second = client.Send("execute_request", new JsonObject { ["code"] = "1" });
        Assert.Equal(["error", "ok"], new[] { first, second }.Select(id => (string?)client.Reply(id)["status"]));
    }

    [Fact]
    public async Task A_line_is_asked_for_where_somebody_can_type()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var id = client.Send("execute_request", new JsonObject { ["code"] = "var typed = Console.ReadLine();", ["allow_stdin"] = true });
        client.Type("żółć");
        Assert.Equal("ok", (string?)client.Reply(id)["status"]);
        Assert.Equal("żółć", client.Value("typed"));

        Assert.Contains("Make what it asks for a parameter", (string?)client.Execute("Console.ReadLine()").Reply["evalue"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_clients_share_the_state_and_see_the_same()
    {
        await using var kernel = RunningKernel.Start();
        await using var one = await kernel.ConnectAsync();
        await using var two = await kernel.ConnectAsync();
        one.Execute("var shared = 7;");

        Assert.Equal("7", two.Value("shared"));
        Assert.Contains(Drain(one), message => KernelClient.TypeOf(message) == "execute_result");
    }

    [Fact]
    public async Task A_client_that_leaves_and_comes_back_finds_the_state()
    {
        await using var kernel = RunningKernel.Start();
        await using (var client = await kernel.ConnectAsync())
        {
            client.Send("execute_request", new JsonObject { ["code"] = "await Task.Delay(300); var late = 8;" });
        }

        await using var again = await kernel.ConnectAsync();
        Assert.Equal("8", again.Value("late"));
    }

    [Fact]
    public async Task A_long_output_is_gathered_and_comes_whole()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();

        var (_, shown) = client.Execute("for (var i = 0; i < 100_000; i++) Console.WriteLine(i);");
        var text = KernelClient.Text(shown);
        Assert.Equal(100_000, text.Count(letter => letter == '\n'));
        Assert.EndsWith("\n99999\n", text, StringComparison.Ordinal);
        Assert.InRange(shown.Count, 2, 2_000);
        Assert.Equal(10_000_000, client.Value("new string('é', 10_000_000)")!.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Shutdown_is_answered_told_to_everybody_and_ends_the_kernel(bool restart)
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Begin("while (true) { }");

        Assert.Equal(restart, (bool?)client.Ask("shutdown_request", new JsonObject { ["restart"] = restart }, urgent: true)["restart"]);
        await kernel.Ended.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Contains(Drain(client), message => KernelClient.TypeOf(message) == "shutdown_reply");
    }

    [Fact]
    public async Task History_comms_and_unknown_requests_are_answered_or_passed_over()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        client.Execute("1 + 1");
        client.Send("debug_request", []);
        var comm = client.Send("comm_open", new JsonObject { ["comm_id"] = "c1", ["target_name"] = "widget", ["data"] = new JsonObject() });
        Assert.Equal("comm_close", KernelClient.TypeOf(Assert.Single(client.ShownBy(comm))));

        Assert.Equal("{}", client.Ask("comm_info_request", [])["comms"]!.ToJsonString());
        Assert.Equal("""[[0,1,["1 + 1","2"]]]""", client.Ask("history_request", new JsonObject { ["hist_access_type"] = "tail", ["n"] = 5, ["output"] = true })["history"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Empty((JsonArray)client.Ask("history_request", new JsonObject { ["hist_access_type"] = "search", ["pattern"] = "2*" })["history"]!);
        Assert.Single((JsonArray)client.Ask("history_request", new JsonObject { ["hist_access_type"] = "range", ["session"] = 0, ["start"] = 1, ["stop"] = 2 })["history"]!);
    }

    private static List<JsonObject> Drain(KernelClient client)
    {
        var messages = new List<JsonObject>();
        while (client.Published.TryTake(out var message, 1000)) messages.Add(message);
        return messages;
    }
}
