using System.Collections.Frozen;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>Which sentences start the clock for each kind of delivery.</summary>
public static class IndexKinds
{
    private static readonly FrozenSet<DisposalType> Custody = new[] { DisposalType.Custody }.ToFrozenSet();

    private static readonly FrozenSet<DisposalType> Orders =
        new[] { DisposalType.CommunityOrder, DisposalType.SuspendedSentence }.ToFrozenSet();

    private static readonly FrozenSet<DisposalType> All = Custody.Union(Orders).ToFrozenSet();

    /// <summary>Custody for services in custody and after release; orders for services in the community; all for both.</summary>
    /// <param name="delivery">Where the service works.</param>
    public static IReadOnlySet<DisposalType> Of(DeliverySetting delivery) => delivery switch
    {
        DeliverySetting.Community => Orders,
        DeliverySetting.Both => All,
        _ => Custody,
    };
}
