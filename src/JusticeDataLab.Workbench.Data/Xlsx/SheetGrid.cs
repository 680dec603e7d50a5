using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>A sheet as headers and rows of text, with what its reading showed.</summary>
internal sealed record SheetGrid(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<TableNote> Notes);
