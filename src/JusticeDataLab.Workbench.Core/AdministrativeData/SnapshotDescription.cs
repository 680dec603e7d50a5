using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>What a snapshot says of itself (<c>snapshot.json</c>).</summary>
/// <param name="ExtractDate">The day the data were extracted.</param>
/// <param name="IndexFrom">First index date with complete data before it.</param>
/// <param name="IndexTo">Last index date whose year of follow-up and waiting period are complete.</param>
/// <param name="ConvictionsCompleteTo">Last day up to which convictions and cautions are complete.</param>
/// <param name="Synthetic">Whether the people are invented: everything made from it carries a banner.</param>
/// <param name="Tables">Rows and content hash of each table, in the order of the schema.</param>
[TypeFormatterSource]
public sealed record SnapshotDescription(
    DateOnly ExtractDate,
    DateOnly IndexFrom,
    DateOnly IndexTo,
    DateOnly ConvictionsCompleteTo,
    bool Synthetic,
    IReadOnlyList<InputFingerprint> Tables);
