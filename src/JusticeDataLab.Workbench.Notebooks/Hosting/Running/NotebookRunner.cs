using JusticeDataLab.Workbench.Notebooks.Documents;
using JusticeDataLab.Workbench.Notebooks.Hosting.Parameters;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Running;

/// <summary>Runs notebooks without a front end, each in an engine of its own.</summary>
public static class NotebookRunner
{
    private static readonly Dictionary<string, string> Defaults = [];

    /// <summary>Reads a notebook file and runs it in its folder.</summary>
    /// <param name="path">Path of the notebook.</param>
    /// <param name="parameters">Values for the run by name, as text; null for the defaults.</param>
    /// <param name="progress">Told before each cell and at the end.</param>
    /// <param name="cancellation">Stops the run, within a cell too.</param>
    /// <exception cref="NotebookFormatException">The file is not a notebook.</exception>
    /// <exception cref="NotebookParameterException">The values do not fit; nothing has been run.</exception>
    public static Task<NotebookRun> RunFileAsync(
        string path,
        IReadOnlyDictionary<string, string>? parameters = null,
        Action<NotebookProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var full = Path.GetFullPath(path);
        return RunAsync(NotebookReader.Read(full), Path.GetFileName(full), Path.GetDirectoryName(full)!, parameters, progress, cancellation);
    }

    /// <summary>Runs a notebook from top to bottom, up to the first cell that fails.</summary>
    /// <param name="notebook">The notebook. Its outputs are not looked at.</param>
    /// <param name="file">Name of its file, for messages.</param>
    /// <param name="folder">Folder that its relative paths count from.</param>
    /// <param name="parameters">Values for the run by name, as text; null for the defaults.</param>
    /// <param name="progress">Told before each cell and at the end.</param>
    /// <param name="cancellation">Stops the run, within a cell too.</param>
    /// <exception cref="NotebookParameterException">The values do not fit; nothing has been run.</exception>
    public static async Task<NotebookRun> RunAsync(
        NotebookDocument notebook,
        string file,
        string folder,
        IReadOnlyDictionary<string, string>? parameters = null,
        Action<NotebookProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var prepared = NotebookParameters.Inject(notebook.WithoutOutputs(), parameters ?? Defaults, file);
        var cells = prepared.Cells.ToArray();
        var total = cells.Count(cell => cell.IsRunnable);
        var runs = new List<CellRun>(total);
        using var engine = new NotebookEngine(folder);
        for (var index = 0; index < cells.Length; index++)
        {
            if (!cells[index].IsRunnable) continue;
            progress?.Invoke(new NotebookProgress(file, runs.Count, total, index + 1));
            var execution = await engine.ExecuteAsync(cells[index].Source, index + 1, shown: null, cancellation).ConfigureAwait(false);
            cells[index] = cells[index] with { ExecutionCount = engine.ExecutionCount, Outputs = execution.Outputs };
            runs.Add(new CellRun(index + 1, cells[index], execution));
            if (!execution.Succeeded) break;
        }

        progress?.Invoke(new NotebookProgress(file, runs.Count, total, null));
        return new NotebookRun(file, prepared with { Cells = cells }, runs, engine.Facts.Book);
    }
}
