using System.Text;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Checks;
using JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;
using JusticeDataLab.Workbench.Notebooks.Hosting.Running;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Suites;

/// <summary>Checks and runs notebooks and compares their facts with the expected ones beside them.</summary>
public static class NotebookSuite
{
    /// <summary>The notebooks of a folder, those in folders below included, in ordinal order of their paths.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<string> Find(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.ipynb", SearchOption.AllDirectories)
            .Where(path => !path.Contains(".ipynb_checkpoints", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Checks notebooks without running them.</summary>
    /// <param name="path">A notebook, or a folder of notebooks.</param>
    /// <param name="sampleDataHash">Hash of the sample data that kept outputs must name; null to accept any.</param>
    /// <param name="cancellation">Stops the check.</param>
    public static NotebookSuiteResult Check(string path, string? sampleDataHash = null, CancellationToken cancellation = default) =>
        new([.. Paths(path).Select(notebook => CheckOne(notebook, sampleDataHash, cancellation))]);

    /// <summary>Checks and runs notebooks and compares their facts.</summary>
    /// <param name="path">A notebook, or a folder of notebooks.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static async Task<NotebookSuiteResult> RunAsync(string path, NotebookSuiteOptions? options = null, CancellationToken cancellation = default)
    {
        var entries = new List<NotebookSuiteEntry>();
        foreach (var notebook in Paths(path)) entries.Add(await RunOneAsync(notebook, options, cancellation).ConfigureAwait(false));
        return new NotebookSuiteResult(entries);
    }

    /// <summary>Checks and runs one notebook and compares its facts.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static async Task<NotebookSuiteEntry> RunOneAsync(string path, NotebookSuiteOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new NotebookSuiteOptions();
        var entry = CheckOne(path, options.SampleDataHash, cancellation);
        if (entry.Problems.Count > 0) return entry;
        try
        {
            var run = await OnceAsync(path, options, cancellation).ConfigureAwait(false);
            if (run.Failure is { } failure) return entry with { Run = run, Problems = [Failed(failure)] };
            var problems = new List<string>();
            var text = NotebookWriter.Write(run.Document);
            if (options.RunTwice && NotebookWriter.Write((await OnceAsync(path, options with { Progress = null }, cancellation).ConfigureAwait(false)).Document) != text)
                problems.Add("A second run gave another document: something depends on the clock, on chance or on the order of files.");
            if (options is { CompareOutputs: true, WriteNotebooks: false, Parameters.Count: 0 } && !KeepsOutputsOf(run, path))
                problems.Add("The outputs kept in the notebook are not those of this run. Run it with --write and look at the difference.");
            if (options.WriteNotebooks) NotebookWriter.WriteFile(run.Document, path);
            return entry with { Run = run, Facts = Compare(path, run.Facts, options), Problems = problems };
        }
        catch (Exception fault) when (fault is NotebookParameterException or FormatException)
        {
            return entry with { Problems = [fault.Message] };
        }
    }

    /// <summary>Where the expected facts of a notebook lie.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="expectedFolder">Folder of expected facts; null for <c>expected</c> beside the notebook.</param>
    public static string ExpectedFile(string path, string? expectedFolder = null) => Path.Combine(
        expectedFolder ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "expected"),
        Path.GetFileNameWithoutExtension(path) + ".json");

    private static IReadOnlyList<string> Paths(string path) => Directory.Exists(path) ? Find(path) : [path];

    private static NotebookSuiteEntry CheckOne(string path, string? sampleDataHash, CancellationToken cancellation)
    {
        var file = Path.GetFileName(path);
        try
        {
            return new(file, NotebookChecker.CheckFile(path, sampleDataHash, cancellation), null, null, []);
        }
        catch (NotebookFormatException fault)
        {
            return new(file, [], null, null, [fault.Message]);
        }
    }

    private static async Task<NotebookRun> OnceAsync(string path, NotebookSuiteOptions options, CancellationToken cancellation)
    {
        var run = await NotebookRunner.RunFileAsync(path, options.Parameters, options.Progress, cancellation).ConfigureAwait(false);
        return run with { Document = run.Document with { SampleDataHash = options.SampleDataHash } };
    }

    /// <summary>Whether a notebook kept with outputs holds those of a run; one without outputs has nothing to compare.</summary>
    private static bool KeepsOutputsOf(NotebookRun run, string path)
    {
        var kept = NotebookReader.Read(path);
        return !kept.HasOutputs || NotebookWriter.Write(kept) == NotebookWriter.Write(run.Document with { SampleDataHash = kept.SampleDataHash });
    }

    private static FactComparison Compare(string path, FactBook facts, NotebookSuiteOptions options)
    {
        var file = ExpectedFile(path, options.ExpectedFolder);
        if (options.AcceptFacts) Accept(file, facts);
        var expected = File.Exists(file) ? FactBook.Parse(File.ReadAllText(file), Path.GetFileName(file)) : FactBook.Empty;
        return FactComparison.Compare(expected, facts);
    }

    private static void Accept(string file, FactBook facts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var partial = file + ".partial";
        File.WriteAllText(partial, facts.ToJson(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(partial, file, overwrite: true);
    }

    private static string Failed(CellRun failure) =>
        FormattableString.Invariant($"Cell {failure.Number} failed.\n") + string.Join('\n', failure.Execution.Error?.Traceback ?? []);
}
