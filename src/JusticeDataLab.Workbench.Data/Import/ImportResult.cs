using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>What came of an import.</summary>
/// <param name="Snapshot">What the store now says of itself; null when there were problems and it was left as it was.</param>
/// <param name="Problems">Every kind of problem found, by table and column.</param>
public sealed record ImportResult(SnapshotDescription? Snapshot, IReadOnlyList<ImportProblem> Problems);
