using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting;

public class LoopGuardTests
{
    private const string Call = "global::JusticeDataLab.Workbench.Notebooks.Hosting.CellStop.Check();";

    [Theory]
    [InlineData("var x = 1;\nx", "var x = 1;\nx")]
    [InlineData("while (true) { x++; }", "while (true) { # x++; }")]
    [InlineData("while (true) x++;", "while (true) { # x++; }")]
    [InlineData("for (;;) foreach (var n in a) x++;", "for (;;) { # foreach (var n in a) { # x++; } }")]
    [InlineData("do { } while (true);", "do { # } while (true);")]
    [InlineData("void F() { while (true)\n{\n} }", "void F() { while (true)\n{ #\n} }")]
    [InlineData("foreach (var (a, b) in c) ;", "foreach (var (a, b) in c) { # ; }")]
    [InlineData("var t = \"while (true) { }\";", "var t = \"while (true) { }\";")]
    public void Loops_ask_whether_to_stop_and_lines_stay(string code, string guarded) =>
        Assert.Equal(guarded.Replace("#", Call, StringComparison.Ordinal), LoopGuard.Guard(code));

    [Fact]
    public async Task Guarded_loops_do_what_they_did_and_errors_point_at_the_line_as_written()
    {
        using var engine = new NotebookEngine(Repository.PathOf("notebooks"));
        Assert.Equal(45, (await engine.ExecuteAsync("var sum = 0; for (var i = 0; i < 10; i++) sum += i; sum")).Value);
        var failed = await engine.ExecuteAsync("while (true) { int wrong = \"text\"; }");
        Assert.Contains("    while (true) { int wrong = \"text\"; }", failed.Error!.Traceback);
        Assert.Contains("                               ^", failed.Error.Traceback);
        Assert.Contains("line 3", string.Join('\n', (await engine.ExecuteAsync("foreach (var n in new[] { 1 })\n{\n    throw new InvalidOperationException();\n}")).Error!.Traceback), StringComparison.Ordinal);
    }
}
