using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;

namespace JusticeDataLab.Workbench.Core.Linkage.Deterministic;

/// <summary>
/// Links people by passes in a stated order. The cohort, which is small, is indexed by identifiers, date of birth and
/// names; the register is streamed past it once.
/// </summary>
public static class DeterministicLinker
{
    /// <summary>Finds the submitted people on the register.</summary>
    /// <param name="records">Records that validation found usable.</param>
    /// <param name="register">The register; any order gives the same result.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="settings">Which passes link without review.</param>
    /// <param name="decisions">Decisions of clerical review, at most one a pair; null for none.</param>
    /// <exception cref="ClericalDecisionException">Decisions contradict one another.</exception>
    public static LinkedCohort Link(
        IReadOnlyList<CohortRecord> records, IEnumerable<RegisterPerson> register, PersonKeyring keyring, LinkageSettings settings,
        IReadOnlyList<ClericalDecision>? decisions = null)
    {
        var index = new CohortIndex(records);
        var candidates = new LinkCandidates(records.Count);
        var people = 0;
        foreach (var entry in register)
        {
            people++;
            foreach (var identity in LinkageIdentity.AllOf(entry))
            {
                foreach (var row in index.RowsThatMayFit(identity))
                {
                    if (LinkPassRules.FirstPass(index.Identities[row], identity) is { } pass)
                        candidates.Add(row, entry.Person.PersonId, pass);
                }
            }
        }

        var current = CurrentDecisions.Of(decisions, records);
        candidates.Apply(current, records, keyring);
        return new LinkedCohort
        {
            Links = LinkDecision.Decide(records, index.Identities, candidates, keyring, settings),
            RegisterPeople = people,
            Settings = settings,
            ReviewDecisionsApplied = candidates.Applied,
            ReviewDecisionsNotApplied = current.Given - candidates.Applied,
            PoolExclusions = candidates.Everyone,
        };
    }
}
