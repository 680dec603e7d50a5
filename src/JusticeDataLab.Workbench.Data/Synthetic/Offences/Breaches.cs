using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Synthetic.Offences;

/// <summary>Breaches of orders and licences, which are on record but are never reoffences.</summary>
internal static class Breaches
{
    public static Disposal Of(RandomStream stream, int region, int day) => new()
    {
        Day = day + 10 + stream.NextInt(40),
        Type = stream.NextBool(0.7) ? DisposalType.Fine : DisposalType.ConditionalDischarge,
        Region = region,
        Offences = [Offence(day)],
    };

    public static Offence Offence(int day) => new()
    {
        Day = day, Group = OffenceGroup.Other, CourtClass = CourtClass.Summary, Code = "095/02", Breach = true,
    };
}
