using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Data.Runs;

/// <summary>A file of a saved run that is not as its manifest has it.</summary>
/// <param name="Path">Path inside the run's folder, with forward slashes.</param>
/// <param name="Verdict">Differs, is missing, or is new: not of the run.</param>
public sealed record ChangedFile(string Path, FactVerdict Verdict);
