namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Something shown by <c>display(…)</c>.</summary>
/// <param name="Data">Its forms.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput;
