using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>How far long work is. Shown in place while it goes on, kept nowhere: what is kept must not depend on who watched.</summary>
/// <param name="Id">Identifier of the work; a later output of the same identifier takes the place of the earlier.</param>
/// <param name="Updates">Whether there was an earlier one.</param>
/// <param name="Data">Its forms.</param>
public sealed record ProgressOutput(string Id, bool Updates, MimeBundle Data) : CellOutput;
