using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting.Running;

/// <summary>One cell of a run.</summary>
/// <param name="Number">Number of the cell in the notebook that was run, the first being 1.</param>
/// <param name="Cell">The cell with its outputs.</param>
/// <param name="Execution">What came of it.</param>
public sealed record CellRun(int Number, NotebookCell Cell, CellExecution Execution);
