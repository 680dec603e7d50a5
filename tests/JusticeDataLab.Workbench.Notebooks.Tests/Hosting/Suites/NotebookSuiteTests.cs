using System.Diagnostics;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;
using JusticeDataLab.Workbench.Notebooks.Hosting.Running;
using JusticeDataLab.Workbench.Notebooks.Hosting.Suites;
using Xunit.Abstractions;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Hosting.Suites;

[Collection(EngineCollection.Name)]
public sealed class NotebookSuiteTests(ITestOutputHelper log) : IDisposable
{
    private const string Library = "#r \"../artifacts/notebooks/JusticeDataLab.Workbench.Notebooks.dll\"\nusing JusticeDataLab.Workbench.Notebooks;\nusing JusticeDataLab.Workbench.Core.Provenance;";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_notebook_is_run_accepted_kept_and_found_equal_again()
    {
        var path = Write("01-a.ipynb", "Facts.Record(Fact.Count(\"a.people\", minimum))");
        var samples = new NotebookSuiteOptions { SampleDataHash = "abc" };
        var before = await NotebookSuite.RunAsync(folder.Path, samples);
        Assert.False(before.Passed);
        Assert.Contains("a.people  -         60      NEW", before.ToText(), StringComparison.Ordinal);

        var accepted = await NotebookSuite.RunOneAsync(path, samples with { AcceptFacts = true, WriteNotebooks = true });
        Assert.True(accepted.Passed);
        var again = await NotebookSuite.RunAsync(folder.Path, samples with { RunTwice = true });
        Assert.True(again.Passed, again.ToText());
        Assert.Equal("passed  01-a.ipynb  3 cells  1 facts: 1 agree\n", again.ToText());
        Assert.Contains("60", NotebookReader.Read(path).Cells[^1].Outputs.OfType<ResultOutput>().Single().Data[MimeBundle.Plain]!, StringComparison.Ordinal);
        Assert.False(NotebookSuite.Check(folder.Path, "other data").Passed);
        Assert.True(NotebookSuite.Check(folder.Path, "abc").Passed);
    }

    [Fact]
    public async Task Outputs_that_are_kept_and_no_longer_given_are_found()
    {
        var path = Write("01-a.ipynb", "minimum");
        var samples = new NotebookSuiteOptions { SampleDataHash = "abc" };
        await NotebookSuite.RunOneAsync(path, samples with { WriteNotebooks = true });
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("\"60\"", "\"61\"", StringComparison.Ordinal));
        Assert.Contains("not those of this run", Assert.Single((await NotebookSuite.RunOneAsync(path, samples)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_differs_from_itself_is_found()
    {
        var path = Write("01-a.ipynb", "Guid.NewGuid().ToString()");
        Assert.Contains("second run", Assert.Single((await NotebookSuite.RunOneAsync(path, new() { RunTwice = true })).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_stops_at_the_first_cell_that_fails_and_tells_how_far_it_is()
    {
        var steps = new List<NotebookProgress>();
        var path = Write("01-a.ipynb", "throw new InvalidOperationException(\"no pool\");", "1");
        var run = await NotebookRunner.RunFileAsync(path, progress: steps.Add);
        Assert.Equal(3, run.Failure!.Number);
        Assert.Equal([1, 2, 3, null], run.Document.Cells.Select(cell => cell.ExecutionCount));
        Assert.Empty(run.Document.Cells[3].Outputs);
        Assert.Equal([1, 2, 3, null], steps.Select(step => step.Cell));
        var entry = await NotebookSuite.RunOneAsync(path);
        Assert.Contains("Cell 3 failed.\nInvalidOperationException: no pool\n   at cell 3, line 1", Assert.Single(entry.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameters_of_a_run_take_the_place_of_defaults_or_stop_it_before_the_first_cell()
    {
        var path = Write("01-a.ipynb", "System.IO.File.WriteAllText(\"ran.txt\", \"\");", "minimum");
        await Assert.ThrowsAsync<NotebookParameterException>(() => NotebookRunner.RunFileAsync(path, new Dictionary<string, string> { ["minimum"] = "x" }));
        Assert.False(File.Exists(folder.File("ran.txt")));
        var run = await NotebookRunner.RunFileAsync(path, new Dictionary<string, string> { ["minimum"] = "75" });
        Assert.Equal(75, run.Cells[^1].Execution.Value);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_reported_not_thrown()
    {
        await File.WriteAllTextAsync(folder.File("01-a.ipynb"), "<<<<<<< HEAD");
        Assert.Contains("line 1 is not valid JSON", (await NotebookSuite.RunAsync(folder.Path)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nine_notebooks_of_eight_cells_take_seconds()
    {
        for (var n = 0; n < 9; n++)
            Write($"0{n}-a.ipynb", [.. Enumerable.Range(0, 6).Select(cell => $"var x{cell} = Enumerable.Range(0, minimum).Select(n => n * 2.5).Where(n => n > {cell}).ToList();\ndisplay(x{cell}.Count);\nx{cell}.Average()")]);
        var clock = Stopwatch.StartNew();
        foreach (var path in NotebookSuite.Find(folder.Path))
        {
            Assert.True((await NotebookRunner.RunFileAsync(path)).Succeeded);
            log.WriteLine($"{Path.GetFileName(path)} after {clock.ElapsedMilliseconds} ms");
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    private string Write(string name, params string[] code)
    {
        var cells = code.Select((source, index) => NotebookCell.Code(source, $"c{index}"));
        NotebookWriter.WriteFile(new([NotebookCell.Code(Library, "r"), NotebookCell.Code("int minimum = 60;", "p", "parameters"), .. cells]), folder.File(name));
        return folder.File(name);
    }
}
