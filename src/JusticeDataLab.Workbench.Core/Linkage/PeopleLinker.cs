using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Deterministic;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>Links a cohort to the people of a store, by the engine that the settings name.</summary>
public static class PeopleLinker
{
    /// <summary>Finds the submitted people in the administrative data.</summary>
    /// <param name="records">Records that validation found usable.</param>
    /// <param name="data">The administrative data.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="settings">Engine, thresholds and training.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LinkedCohort Link(
        IReadOnlyList<CohortRecord> records, IAdministrativeData data, PersonKeyring keyring, LinkageSettings settings, CancellationToken cancellation = default)
    {
        if (settings.Engine == LinkageEngine.Deterministic) return DeterministicLinker.Link(records, data.Register(cancellation), keyring, settings);
        return ProbabilisticLinker.Link(records, RegisterEncoder.Encode(data, null, cancellation), keyring, settings, cancellation: cancellation);
    }
}
