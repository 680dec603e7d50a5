using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>What was written.</summary>
/// <param name="Snapshot">The register: dates, rows and hashes.</param>
/// <param name="Services">Each service in the order of the settings.</param>
/// <param name="Files">Every file written, by its path from the folder with forward slashes, in ordinal order.</param>
public sealed record SyntheticResult(
    SnapshotDescription Snapshot,
    IReadOnlyList<SyntheticServiceResult> Services,
    IReadOnlyList<SyntheticFile> Files);
