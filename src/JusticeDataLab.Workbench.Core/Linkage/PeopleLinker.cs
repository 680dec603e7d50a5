using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
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
        IReadOnlyList<CohortRecord> records, IAdministrativeData data, PersonKeyring keyring, LinkageSettings settings, CancellationToken cancellation = default) => Link(records, [], data, keyring, settings, [], cancellation);

    /// <summary>
    /// Finds the submitted people in the administrative data, following what clerical review decided. Records set aside
    /// link nobody, but whoever may be one of them is kept out of the comparison pool too: they were submitted.
    /// </summary>
    /// <param name="records">Records that validation found usable.</param>
    /// <param name="setAside">Records that it did not.</param>
    /// <param name="data">The administrative data.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="settings">Engine, thresholds and training.</param>
    /// <param name="decisions">Decisions of clerical review, at most one a pair.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ClericalDecisionException">Decisions contradict one another.</exception>
    public static LinkedCohort Link(
        IReadOnlyList<CohortRecord> records,
        IReadOnlyList<CohortRecord> setAside,
        IAdministrativeData data,
        PersonKeyring keyring,
        LinkageSettings settings,
        IReadOnlyList<ClericalDecision> decisions,
        CancellationToken cancellation)
    {
        var find = Engine(data, keyring, settings, cancellation);
        var linked = find(records, decisions);
        return setAside.Count == 0
            ? linked
            : linked with { PoolExclusions = linked.PoolExclusions.Union(find(setAside, []).PoolExclusions).ToHashSet(StringComparer.Ordinal) };
    }

    private static Func<IReadOnlyList<CohortRecord>, IReadOnlyList<ClericalDecision>, LinkedCohort> Engine(
        IAdministrativeData data, PersonKeyring keyring, LinkageSettings settings, CancellationToken cancellation)
    {
        if (settings.Engine == LinkageEngine.Deterministic)
            return (records, decisions) => DeterministicLinker.Link(records, data.Register(cancellation), keyring, settings, decisions);
        var register = RegisterEncoder.Encode(data, null, cancellation);
        return (records, decisions) => ProbabilisticLinker.Link(records, register, keyring, settings, decisions, null, cancellation);
    }
}
