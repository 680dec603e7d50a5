namespace JusticeDataLab.Workbench.Notebooks.Hosting.Running;

/// <summary>How far a run has come: told before each cell, and once at the end.</summary>
/// <param name="File">Name of the notebook.</param>
/// <param name="Done">Code cells that have ended.</param>
/// <param name="Of">Code cells there are to run.</param>
/// <param name="Cell">Number of the cell that begins; null at the end.</param>
public sealed record NotebookProgress(string File, int Done, int Of, int? Cell);
