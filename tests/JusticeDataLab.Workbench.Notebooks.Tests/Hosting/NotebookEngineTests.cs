using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting;

public sealed class NotebookEngineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly NotebookEngine engine;

    public NotebookEngineTests() => engine = new NotebookEngine(folder.Path);

    public void Dispose()
    {
        engine.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task State_lasts_from_cell_to_cell()
    {
        await Succeed("var people = 600;\nint Twice(int n) => 2 * n;");
        await Succeed("using System.Globalization;");
        Assert.Equal(1200, (await Succeed("Twice(people)")).Value);
        Assert.Equal("1200", (await Succeed("Twice(people).ToString(CultureInfo.InvariantCulture)")).Value);
    }

    [Fact]
    public async Task Trailing_expression_is_the_value_and_a_statement_has_none()
    {
        var expression = await Succeed("1 + 1");
        Assert.Equal(new ResultOutput(1, new MimeBundle(("text/plain", "2"))), Assert.Single(expression.Outputs));
        Assert.Empty((await Succeed("var x = 2;")).Outputs);
    }

    [Fact]
    public async Task Display_text_and_value_come_in_order()
    {
        var pieces = new List<CellOutput>();
        var run = await engine.ExecuteAsync("Console.Write(\"a\");\nConsole.WriteLine(1.5);\ndisplay(\"b\");\nConsole.Error.Write('e');\n\"c\"", shown: pieces.Add);
        Assert.Equal(
            [
                new StreamOutput("stdout", "a1.5\n"),
                new DisplayOutput(new MimeBundle(("text/plain", "b"))),
                new StreamOutput("stderr", "e"),
                new ResultOutput(1, new MimeBundle(("text/plain", "c"))),
            ],
            run.Outputs);
        Assert.Equal("a1.5\n", string.Concat(pieces.OfType<StreamOutput>().Where(piece => piece.Name == "stdout").Select(piece => piece.Text)));
    }

    [Fact]
    public async Task Console_and_current_directory_are_restored_and_paths_count_from_the_folder()
    {
        var (directory, console) = (Directory.GetCurrentDirectory(), Console.Out);
        await File.WriteAllTextAsync(folder.File("beside.txt"), "found");
        Assert.Equal("found", (await Succeed("System.IO.File.ReadAllText(\"beside.txt\")")).Value);
        await engine.ExecuteAsync("throw new Exception();");
        Assert.Equal(directory, Directory.GetCurrentDirectory());
        Assert.Same(console, Console.Out);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_changes_nothing_and_points_at_the_place()
    {
        await Succeed("var x = 1;");
        var failed = await engine.ExecuteAsync("x = 2;\nvar y = x + missing;", cell: 7);
        Assert.Equal(CellOutcome.DidNotCompile, failed.Outcome);
        Assert.Equal(
            [
                "Cell 7, line 2: CS0103: The name 'missing' does not exist in the current context",
                "    var y = x + missing;",
                "                ^",
            ],
            failed.Error!.Traceback);
        Assert.Equal(1, (await Succeed("x")).Value);
        Assert.Equal(CellOutcome.DidNotCompile, (await engine.ExecuteAsync("y")).Outcome);
    }

    [Fact]
    public async Task A_first_cell_that_does_not_compile_leaves_a_working_engine()
    {
        Assert.Equal(CellOutcome.DidNotCompile, (await engine.ExecuteAsync("nonsense(")).Outcome);
        Assert.Equal(3, (await Succeed("1 + 2")).Value);
    }

    [Fact]
    public async Task A_cell_that_throws_keeps_what_it_did_before()
    {
        await Succeed("var x = 1;");
        var failed = await engine.ExecuteAsync("x = 2;\nvar list = new List<int> { x };\nvoid Fail() => throw new InvalidOperationException(\"no pool\");\nFail();\nx = 3;", cell: 4);
        Assert.Equal(CellOutcome.Failed, failed.Outcome);
        Assert.Equal(
            ["InvalidOperationException: no pool", "   at cell 4, line 3", "   at cell 4, line 4"],
            failed.Error!.Traceback);
        Assert.Equal(3, (await Succeed("x + list.Count")).Value);
    }

    [Fact]
    public async Task Errors_name_the_library_method_but_no_frame_of_the_engine()
    {
        var failed = await engine.ExecuteAsync("await Task.Yield();\nvar n = int.Parse(\"many\");", cell: 2);
        Assert.Equal("FormatException", failed.Error!.Name);
        Assert.Contains("   at System.Int32.Parse", failed.Error.Traceback);
        Assert.Equal("   at cell 2, line 2", failed.Error.Traceback[^1]);
        Assert.DoesNotContain(failed.Error.Traceback, line => line.Contains("Roslyn", StringComparison.Ordinal) || line.Contains("Hosting", StringComparison.Ordinal) || line.Contains("Submission", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_library_named_by_r_is_the_one_already_loaded()
    {
        await Succeed("""
            #r "../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll"
            using JusticeDataLab.Workbench.Notebooks;
            using JusticeDataLab.Workbench.Notebooks.Displays;
            using JusticeDataLab.Workbench.Core.Provenance;
            """);
        Assert.IsType<Display>((await Succeed("Display.Titled(\"x\")")).Value);
        Assert.IsType<Fact>((await Succeed("Fact.Count(\"n\", 1)")).Value);
    }

    [Fact]
    public async Task The_library_cannot_be_named_without_r() =>
        Assert.Equal(CellOutcome.DidNotCompile, (await engine.ExecuteAsync("JusticeDataLab.Workbench.Notebooks.Displays.Display.Titled(\"x\")")).Outcome);

    [Fact]
    public async Task A_file_that_r_names_in_vain_says_what_to_do()
    {
        var failed = await engine.ExecuteAsync("#r \"../nowhere/Other.dll\"");
        Assert.Contains("CS0006", failed.Error!.Message, StringComparison.Ordinal);
        Assert.Contains("paths count from the notebook's folder", failed.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_ones_own_is_found_from_the_folder()
    {
        Compile("public static class Own { public static int Answer => 42; }", folder.File("Own.dll"));
        Assert.Equal(42, (await Succeed("#r \"./Own.dll\"\nOwn.Answer")).Value);
    }

    [Fact]
    public async Task Facts_reach_the_recorder_and_are_shown()
    {
        await Succeed("#r \"JusticeDataLab.Workbench.Notebooks.dll\"\nusing JusticeDataLab.Workbench.Notebooks;\nusing JusticeDataLab.Workbench.Core.Provenance;");
        var shown = await Succeed("Facts.Record(Fact.Count(\"link.linked\", 571), Fact.Text(\"link.method\", \"EM\"))");
        Assert.Equal(["link.linked", "link.method"], engine.Facts.Book.Names);
        Assert.Contains("571", Assert.IsType<ResultOutput>(Assert.Single(shown.Outputs)).Data[MimeBundle.Plain]!, StringComparison.Ordinal);
        var again = await engine.ExecuteAsync("Facts.Record(Fact.Count(\"link.linked\", 572))");
        Assert.Contains("link.linked was recorded before", again.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_outside_an_engine_are_displayed_only() =>
        Assert.Contains("571", Facts.Record(Fact.Count("link.linked", 571)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("while (true) { x++; }", "a loop without end")]
    [InlineData("await Task.Delay(-1);", "a wait without end")]
    [InlineData("System.Threading.Thread.Sleep(-1);", "a blocked thread")]
    [InlineData("while (true) { try { System.Threading.Thread.Sleep(-1); } catch (Exception) { } }", "a blocked thread that goes on")]
    [InlineData("new System.Threading.SemaphoreSlim(0).Wait();", "a thread that waits for another")]
    [InlineData("new System.Threading.ManualResetEvent(false).WaitOne();", "a thread that waits for the system")]
    [InlineData("int Again(int n) { while (true) { if (n < 0) return n; n = (n + 1) % 10; } } Again(0)", "a function without end")]
    [InlineData("Enumerable.Range(0, int.MaxValue).AsParallel().Sum(i => Math.Sqrt(i) * Math.Sin(i))", "a query on many threads")]
    [InlineData("Parallel.For(0L, long.MaxValue, i => { });", "a loop on many threads")]
    [InlineData("Enumerable.Repeat(1, int.MaxValue).Where(n => n > 1).SelectMany(n => Enumerable.Repeat(n, int.MaxValue)).Count()", "a query")]
    [InlineData("while (true) await Task.Yield();", "a loop that awaits")]
    public async Task Cancelling_stops_a_cell_and_keeps_the_state(string code, string about)
    {
        await Succeed("var x = 1;");
        var (outcome, error) = await Cancel("var own = 2;\nConsole.Write(\"started\");\n" + code, about);
        Assert.Equal((CellOutcome.Cancelled, "Cell 2 was cancelled. Variables are kept."), (outcome, error));
        Assert.True((int)(await Succeed("x")).Value! >= 1);
        if (code != "await Task.Delay(-1);") Assert.Equal(2, (await Succeed("own")).Value);
    }

    [Fact]
    public async Task What_cannot_be_stopped_is_left_behind_and_said()
    {
        await Succeed("var x = 1;");
        var (outcome, error) = await Cancel(
            "Console.Write(\"started\");\nvar found = System.Text.RegularExpressions.Regex.IsMatch(new string('a', 34) + \"!\", \"^(a+)+$\"); x = 2;", "a search");
        Assert.Equal(CellOutcome.Cancelled, outcome);
        Assert.EndsWith("Restart the kernel to end it now.", error, StringComparison.Ordinal);
        Assert.Equal(1, (await Succeed("x")).Value);
    }

    private async Task<(CellOutcome Outcome, string Error)> Cancel(string code, string about)
    {
        using var cancellation = new CancellationTokenSource();
        var running = engine.ExecuteAsync(code, shown: _ => cancellation.CancelAfter(50), cancellation: cancellation.Token);
        Assert.True(await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(20))) == running, about);
        var execution = await running;
        return (execution.Outcome, execution.Error!.Message);
    }

    [Fact]
    public async Task Cells_run_under_the_invariant_culture()
    {
        var text = await Cultures.Under("de-DE", () => Succeed("$\"{1.5:0.0} {new DateOnly(2024, 3, 1)}\""));
        Assert.Equal("1.5 03/01/2024", text.Value);
    }

    [Fact]
    public async Task A_cell_cannot_run_a_notebook()
    {
        await Succeed("#r \"JusticeDataLab.Workbench.Notebooks.dll\"\nusing JusticeDataLab.Workbench.Notebooks.Hosting;");
        var failed = await engine.ExecuteAsync("await new NotebookEngine(\".\").ExecuteAsync(\"1\")");
        Assert.Contains("A cell cannot run another notebook", failed.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drawing_that_fails_fails_the_cell_but_keeps_its_state()
    {
        await Succeed("#r \"" + typeof(NotebookEngineTests).Assembly.GetName().Name + ".dll\"\nusing JusticeDataLab.Workbench.Notebooks.Tests.Hosting;");
        var failed = await engine.ExecuteAsync("var kept = 5;\nnew Undrawable()");
        Assert.Equal(CellOutcome.Failed, failed.Outcome);
        Assert.Contains("formatter of Undrawable failed", failed.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(5, (await Succeed("kept")).Value);
    }

    private async Task<CellExecution> Succeed(string code)
    {
        var run = await engine.ExecuteAsync(code);
        Assert.True(run.Succeeded, string.Join('\n', run.Error?.Traceback ?? []));
        return run;
    }

    private static void Compile(string code, string path)
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(code)],
            [Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        using var file = File.Create(path);
        Assert.True(compilation.Emit(file).Success);
    }
}
