using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using static JusticeDataLab.Workbench.Core.AdministrativeData.CourtClass;

namespace JusticeDataLab.Workbench.Data.Synthetic.Offences;

/// <summary>The offences that people of the register commit.</summary>
internal static class OffenceCatalogue
{
    private static readonly OffenceGroupProfile[] Profiles =
    [
        new(OffenceGroup.Violence, 17, 15, 0.45, -0.10, [new("105/01", Summary, 5), new("008/06", EitherWay, 4), new("005/01", IndictableOnly, 0.6), new("008/01", EitherWay, 1.5)]),
        new(OffenceGroup.Robbery, 2.5, 1, 0.90, 0.00, [new("034/01", IndictableOnly, 1)]),
        new(OffenceGroup.PublicOrder, 8, 7, 0.20, 0.05, [new("125/09", Summary, 5), new("125/11", Summary, 3), new("066/91", EitherWay, 1)]),
        new(OffenceGroup.SexualAdult, 0.8, 0.05, 0.85, -0.90, [new("020/01", EitherWay, 2), new("019/08", IndictableOnly, 1)]),
        new(OffenceGroup.SexualChild, 0.9, 0.05, 0.80, -1.10, [new("088/03", EitherWay, 2), new("021/05", IndictableOnly, 1)]),
        new(OffenceGroup.Soliciting, 0.1, 1.5, 0.05, 0.20, [new("167/01", Summary, 1)]),
        new(OffenceGroup.DomesticBurglary, 4, 1, 0.75, 0.25, [new("028/03", EitherWay, 4), new("028/01", IndictableOnly, 0.5)]),
        new(OffenceGroup.OtherBurglary, 3, 1, 0.50, 0.25, [new("030/02", EitherWay, 1)]),
        new(OffenceGroup.Theft, 18, 34, 0.25, 0.45, [new("046/00", EitherWay, 7), new("049/10", EitherWay, 2), new("039/00", EitherWay, 1)]),
        new(OffenceGroup.Handling, 2, 2, 0.30, 0.20, [new("054/01", EitherWay, 1)]),
        new(OffenceGroup.Fraud, 2.5, 6, 0.35, -0.30, [new("053/34", EitherWay, 3), new("053/21", EitherWay, 1), new("061/01", EitherWay, 1)]),
        new(OffenceGroup.AbscondingBail, 3, 3, 0.25, 0.30, [new("083/01", EitherWay, 1), new("083/05", Summary, 1)]),
        new(OffenceGroup.TakingVehicles, 2.5, 0.6, 0.35, 0.30, [new("130/01", Summary, 3), new("037/02", IndictableOnly, 0.1)]),
        new(OffenceGroup.TheftFromVehicles, 1.8, 0.3, 0.30, 0.40, [new("045/10", EitherWay, 1)]),
        new(OffenceGroup.OtherMotoring, 8, 4, 0.15, 0.05, [new("809/01", Summary, 4), new("807/02", Summary, 3), new("802/01", EitherWay, 0.6)]),
        new(OffenceGroup.DrinkDriving, 5, 5, 0.10, -0.50, [new("803/01", Summary, 4), new("803/03", Summary, 1)]),
        new(OffenceGroup.CriminalDamage, 6, 4, 0.20, 0.05, [new("149/00", Summary, 5), new("058/07", EitherWay, 2), new("056/01", IndictableOnly, 0.2)]),
        new(OffenceGroup.DrugImport, 0.8, 0.5, 0.85, -0.60, [new("092/01", EitherWay, 3), new("077/50", IndictableOnly, 0.2)]),
        new(OffenceGroup.DrugPossessionSupply, 11, 7, 0.35, 0.00, [new("092/65", EitherWay, 6), new("092/30", EitherWay, 2)]),
        new(OffenceGroup.Other, 3, 4, 0.25, 0.00, [new("099/10", EitherWay, 2), new("199/04", Summary, 2), new("079/05", IndictableOnly, 0.2)]),
    ];

    private static readonly double[] Men = Cumulative(profile => profile.MenWeight);
    private static readonly double[] Women = Cumulative(profile => profile.WomenWeight);

    public static OffenceGroupProfile Of(OffenceGroup group) => Profiles[(int)group];

    /// <summary>A group, weighted by sex; <paramref name="serious"/> prefers groups that lead to custody.</summary>
    public static OffenceGroup DrawGroup(RandomStream stream, bool woman, bool serious)
    {
        var cumulative = woman ? Women : Men;
        while (true)
        {
            var position = Array.BinarySearch(cumulative, stream.NextDouble() * cumulative[^1]);
            var profile = Profiles[Math.Min(position < 0 ? ~position : position, Profiles.Length - 1)];
            if (!serious || stream.NextBool(0.25 + (0.75 * profile.Seriousness))) return profile.Group;
        }
    }

    public static Offence Draw(RandomStream stream, OffenceGroup group, int day)
    {
        var kinds = Of(group).Kinds;
        var kind = kinds[0];
        var point = stream.NextDouble() * kinds.Sum(item => item.Weight);
        foreach (var item in kinds)
        {
            kind = item;
            point -= item.Weight;
            if (point < 0) break;
        }

        return new Offence { Day = day, Group = group, CourtClass = kind.CourtClass, Code = kind.Code, Terrorism = group == OffenceGroup.Other && stream.NextBool(0.002) };
    }

    private static double[] Cumulative(Func<OffenceGroupProfile, double> weight)
    {
        var sum = 0.0;
        return [.. Profiles.Select(profile => sum += weight(profile))];
    }
}
