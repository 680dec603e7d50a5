using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>One occasion on which offences were dealt with. Days are day numbers; 0 means that there is none.</summary>
internal sealed class Disposal
{
    public required int Day { get; init; }

    public DisposalType Type { get; set; }

    public int CustodyStart { get; set; }

    public int CustodialDays { get; set; }

    public int Release { get; set; }

    public int OrderStart { get; set; }

    public int OrderEnd { get; set; }

    /// <summary>Number of the region; −1 when it is not recorded.</summary>
    public int Region { get; set; }

    public List<Offence> Offences { get; init; } = [];

    /// <summary>The offence that the sentence is known by.</summary>
    public Offence Principal => Offences[0];

    /// <summary>First day on which the person is at liberty again and could offend.</summary>
    public int FreeFrom => Math.Max(Release, Day);

    /// <summary>Whether the sentence starts a clock: custody, suspended sentence or community order.</summary>
    public bool IsIndexKind => Type is DisposalType.Custody or DisposalType.SuspendedSentence or DisposalType.CommunityOrder;

    /// <summary>The day the clock starts; 0 for a disposal that starts none.</summary>
    public int IndexDay => Type == DisposalType.Custody ? Release : OrderStart;

    /// <summary>Takes the sentence away and leaves another disposal in its place.</summary>
    public void ReplaceBy(DisposalType type)
    {
        Type = type;
        CustodyStart = CustodialDays = Release = OrderStart = OrderEnd = 0;
    }
}
