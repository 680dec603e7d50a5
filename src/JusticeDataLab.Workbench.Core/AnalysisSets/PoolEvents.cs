using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.AnalysisSets;

/// <summary>Takes one index event of each comparison person, by a stated rule.</summary>
internal sealed class PoolEvents(DatePeriod window, DeliverySetting delivery, PoolEventChoice choice, ulong seed)
{
    private readonly IReadOnlySet<DisposalType> _kinds = IndexKinds.Of(delivery);
    private readonly string _seed = FormattableString.Invariant($"{seed}");

    /// <summary>The event used, or null when the person has none of these kinds in the window.</summary>
    public IndexDisposal? Choose(PersonHistory history)
    {
        var events = IndexDisposal.Of(history.Disposals, _kinds).Where(index => window.Contains(index.IndexDate)).ToList();
        if (events.Count == 0) return null;
        return choice is PoolEventChoice.First
            ? events[0]
            : events.MinBy(index => (StableHash.Bits("pool event", _seed, history.Person.PersonId, index.DisposalId), index.DisposalId));
    }
}
