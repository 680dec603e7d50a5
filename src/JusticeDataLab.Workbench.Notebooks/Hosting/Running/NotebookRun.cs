using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Running;

/// <summary>A run of a notebook from top to bottom.</summary>
/// <param name="File">Name of the notebook.</param>
/// <param name="Document">
/// The notebook as it was run: outputs, execution counts from 1, inserted parameters. Cells after a failure are as if
/// never run. It names no sample data; whoever ran it on them says so before it is written.
/// </param>
/// <param name="Cells">The cells that were run, in order.</param>
/// <param name="Facts">The facts that were recorded.</param>
public sealed record NotebookRun(string File, NotebookDocument Document, IReadOnlyList<CellRun> Cells, FactBook Facts)
{
    /// <summary>Whether every cell ran to its end.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>The cell that failed; null when none did.</summary>
    public CellRun? Failure => Cells.FirstOrDefault(cell => !cell.Execution.Succeeded);
}
