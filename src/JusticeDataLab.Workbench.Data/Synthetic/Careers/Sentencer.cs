using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>Decides what is done about offences: type of disposal, length, remand and dates.</summary>
internal static class Sentencer
{
    /// <summary>Seriousness from which an adult gets custody or an order.</summary>
    private const double Grave = 0.7;

    private static readonly int EndOfReprimands = new DateOnly(2013, 4, 8).DayNumber;
    private static readonly int StartOfSuspendedOrders = new DateOnly(2005, 4, 4).DayNumber;

    /// <summary>Whether an adult gets custody or an order for it.</summary>
    public static bool IsGrave(OffenceGroup group) => OffenceCatalogue.Of(group).Seriousness >= Grave;

    /// <summary>A disposal for offences that are dealt with <paramref name="lag"/> days after the last of them.</summary>
    public static Disposal Sentence(RandomStream stream, Career career, List<Offence> offences, int lag, int previous)
    {
        var last = offences.Max(offence => offence.Day);
        var day = last + lag;
        var disposal = new Disposal { Day = day, Region = RegionOf(stream, career), Offences = offences };
        disposal.Type = Type(stream, career.AgeOn(last), day, offences[0], previous);
        switch (disposal.Type)
        {
            case DisposalType.Custody:
                GiveCustody(stream, disposal, last, ServedDays(stream, offences[0].Group, previous));
                break;
            case DisposalType.SuspendedSentence or DisposalType.CommunityOrder:
                GiveOrder(stream, disposal);
                break;
        }

        if (!disposal.IsIndexKind && stream.NextBool(0.02)) disposal.Region = -1;
        return disposal;
    }

    /// <summary>Days to be served, half of the sentence.</summary>
    public static int ServedDays(RandomStream stream, OffenceGroup group, int previous)
    {
        var seriousness = OffenceCatalogue.Of(group).Seriousness;
        var median = 28 * Math.Exp(3.1 * seriousness) * (1 + (0.02 * Math.Min(previous, 20)));
        return Math.Clamp((int)(median * Math.Exp(0.75 * stream.NextNormal())), 7, 3000);
    }

    /// <summary>Custody of a given length; part of it may have been on remand before the sentence.</summary>
    public static void GiveCustody(RandomStream stream, Disposal disposal, int lastOffence, int served)
    {
        var remand = stream.NextBool(0.45) ? (int)(Math.Min(served, disposal.Day - lastOffence - 1) * stream.NextDouble()) : 0;
        disposal.Type = DisposalType.Custody;
        disposal.CustodyStart = disposal.Day - Math.Max(remand, 0);
        disposal.Release = disposal.CustodyStart + served;
        disposal.CustodialDays = served * 2;
    }

    /// <summary>A community order of 6 to 24 months, or a suspended sentence when the type says so.</summary>
    public static void GiveOrder(RandomStream stream, Disposal disposal)
    {
        disposal.OrderStart = disposal.Day;
        disposal.OrderEnd = disposal.Day + (182 * (1 + stream.NextInt(4)));
        if (disposal.Type == DisposalType.SuspendedSentence) disposal.CustodialDays = 28 * (2 + stream.NextInt(12));
    }

    /// <summary>A disposal that starts no clock, for an offence that might have had a heavier one.</summary>
    public static DisposalType Lesser(RandomStream stream, double age, int day)
    {
        if (age < 18) return day < EndOfReprimands ? DisposalType.ReprimandWarning : DisposalType.Caution;
        var draw = stream.NextDouble();
        return draw < 0.6 ? DisposalType.Fine : draw < 0.85 ? DisposalType.ConditionalDischarge : DisposalType.Caution;
    }

    private static DisposalType Type(RandomStream stream, double age, int day, Offence offence, int previous)
    {
        var seriousness = OffenceCatalogue.Of(offence.Group).Seriousness;
        if (age < 18 && previous < 2 && seriousness < 0.7) return Lesser(stream, age, day);
        if (previous == 0 && seriousness < 0.5 && stream.NextBool(0.5)) return DisposalType.Caution;
        if (age >= 15 && stream.NextBool(Math.Min(0.75, (0.75 * seriousness * seriousness) + (0.012 * Math.Min(previous, 20)))))
            return DisposalType.Custody;
        if (seriousness >= Grave || stream.NextBool(0.15 + (0.4 * seriousness)))
            return age >= 18 && day >= StartOfSuspendedOrders && stream.NextBool(0.3) ? DisposalType.SuspendedSentence : DisposalType.CommunityOrder;
        return Lesser(stream, age, day);
    }

    private static int RegionOf(RandomStream stream, Career career) => stream.NextBool(0.93) ? career.Region : Regions.Draw(stream);
}
