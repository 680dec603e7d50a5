namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>The value of a cell: that of the expression it ends with.</summary>
/// <param name="ExecutionCount">Number of the execution within the run, from 1.</param>
/// <param name="Data">The forms of the value.</param>
public sealed record ResultOutput(int ExecutionCount, MimeBundle Data) : CellOutput;
