using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting;

public class CellGuardTests
{
    [Theory]
    [InlineData("var x = 1;\nx", "var x = 1;\nx")]
    [InlineData("var x = 0; while (true) { x++; }", "var x = 0; while (true) { # x++; }")]
    [InlineData("var x = 0; while (true) x++;", "var x = 0; while (true) { # x++; }")]
    [InlineData("for (;;) foreach (var n in \"a\") n.ToString();", "for (;;) { # foreach (var n in \"a\") { # n.ToString(); } }")]
    [InlineData("do { } while (true);", "do { # } while (true);")]
    [InlineData("void F() { while (true)\n{\n} }", "void F() { # while (true)\n{ #\n} }")]
    [InlineData("foreach (var (a, b) in new Dictionary<int, int>()) ;", "foreach (var (a, b) in new Dictionary<int, int>()) { # ; }")]
    [InlineData("var t = \"while (true) { }\";", "var t = \"while (true) { }\";")]
    [InlineData("int F(int n) => F(n + 1);", "int F(int n) { # return /*=>*/ F(n + 1); }")]
    [InlineData("void F() => Console.WriteLine();", "void F() { # /*=>*/ Console.WriteLine(); }")]
    [InlineData("async Task F() => await Task.Delay(1);", "async Task F() { # /*=>*/ await Task.Delay(1); }")]
    [InlineData("record R(int N) { public int Twice() => 2 * N; }", "record R(int N) { public int Twice() { # return /*=>*/ 2 * N; } }")]
    [InlineData("Action a = () => Console.WriteLine();", "Action a = () => { # Console.WriteLine(); };")]
    [InlineData("Func<int, int> f = n => n + 1;", "Func<int, int> f = n => { # return n + 1; };")]
    [InlineData("Func<int> f = () => throw new Exception();", "Func<int> f = () => { # throw new Exception(); };")]
    [InlineData("Func<int, Func<int, int>> f = a => b => a + b;", "Func<int, Func<int, int>> f = a => { # return b => { # return a + b; }; };")]
    [InlineData("Func<Task> f = async () => await Task.Delay(1);", "Func<Task> f = async () => { # await Task.Delay(1); };")]
    [InlineData("Func<Task> f = () => Task.Delay(1);", "Func<Task> f = () => { # return Task.Delay(1); };")]
    [InlineData("Action a = delegate { };", "Action a = delegate { # };")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = n => n + 1;", "System.Linq.Expressions.Expression<Func<int, int>> e = n => n + 1;")]
    public void Loops_and_functions_ask_whether_to_stop_and_lines_stay(string code, string guarded)
    {
        using var chain = new ScriptChain(Repository.PathOf("notebooks"));
        Assert.Equal(guarded.Replace("#", "CheckStop();", StringComparison.Ordinal), CellGuard.Guard(code, chain.Next(code, 1).GetCompilation()));
    }

    [Fact]
    public async Task Guarded_code_does_what_it_did_and_errors_point_at_the_line_as_written()
    {
        using var engine = new NotebookEngine(Repository.PathOf("notebooks"));
        Assert.Equal(45, (await engine.ExecuteAsync("var sum = 0; for (var i = 0; i < 10; i++) sum += i; sum")).Value);
        Assert.Equal(285, (await engine.ExecuteAsync("int Square(int n) => n * n; Enumerable.Range(0, 10).Select(n => Square(n)).Sum()")).Value);
        Assert.Equal(6, (await engine.ExecuteAsync("static int Last(List<int> l) => l[^1]; var l = new List<int>(); new[] { 1, 3 }.ToList().ForEach(n => l.Add(2 * n)); await Task.Run(() => Last(l))")).Value);
        var failed = await engine.ExecuteAsync("while (true) { int wrong = \"text\"; }");
        Assert.Contains("    while (true) { int wrong = \"text\"; }", failed.Error!.Traceback);
        Assert.Contains("                               ^", failed.Error.Traceback);
        Assert.Contains("line 3", string.Join('\n', (await engine.ExecuteAsync("foreach (var n in new[] { 1 })\n{\n    throw new InvalidOperationException();\n}")).Error!.Traceback), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_without_end_are_an_error_of_the_cell()
    {
        using var engine = new NotebookEngine(Repository.PathOf("notebooks"));
        var failed = await engine.ExecuteAsync("int Down(int n) => Down(n + 1) + 1; Down(0)");
        Assert.Equal("InsufficientExecutionStackException", failed.Error!.Name);
        Assert.Equal(2, (await engine.ExecuteAsync("1 + 1")).Value);
    }
}
