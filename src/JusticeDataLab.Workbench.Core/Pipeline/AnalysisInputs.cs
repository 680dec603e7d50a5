using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>Everything that an analysis starts from.</summary>
[TypeFormatterSource]
public sealed record AnalysisInputs
{
    /// <summary>The request.</summary>
    public required AnalysisRequest Request { get; init; }

    /// <summary>The cohort file as read.</summary>
    public required CohortTable Cohort { get; init; }

    /// <summary>The administrative data.</summary>
    public required IAdministrativeData Data { get; init; }

    /// <summary>Makes the pseudonyms.</summary>
    public required PersonKeyring Keyring { get; init; }

    /// <summary>Hash of the decision log.</summary>
    public required string DecisionsHash { get; init; }

    /// <summary>Recorded decision to analyse a service that is considered case by case; null when there is none.</summary>
    public string? CaseByCaseDecision { get; init; }

    /// <summary>What clerical review decided about links, the last decision on each pair.</summary>
    public IReadOnlyList<ClericalDecision> ClericalDecisions { get; init; } = [];

    /// <summary>Cohort file first, then the administrative tables in the order of the schema.</summary>
    public IReadOnlyList<InputFingerprint> Fingerprints => [Cohort.Fingerprint, .. Data.Snapshot.Tables];

    /// <summary>What a run with these inputs depends on.</summary>
    public RunIdentity Identity => new(ToolIdentity.Current.Version, Request, Fingerprints, DecisionsHash);
}
