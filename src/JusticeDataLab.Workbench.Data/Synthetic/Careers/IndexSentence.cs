using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>Makes the sentence that ends, for custody, or starts, for an order, on a given day.</summary>
internal static class IndexSentence
{
    private static readonly string[] ProgrammeNames =
        ["Thinking Skills Programme", "Resolve", "Building Better Relationships", "Building Skills for Recovery", "Horizon"];

    public static Disposal Make(RandomStream stream, Career career, OffencePattern pattern, EventKind kind, int indexDay) =>
        kind == EventKind.Custody ? Custody(stream, career, pattern, indexDay) : Order(stream, career, pattern, indexDay);

    /// <summary>Attendance at a programme while the sentence lasts and before the release.</summary>
    public static void MaybeProgramme(RandomStream stream, Career career, Disposal disposal)
    {
        var available = disposal.Release - disposal.Day;
        if (disposal.Type != DisposalType.Custody || available < 90 || !stream.NextBool(0.16)) return;
        var start = disposal.Day + 20 + stream.NextInt(available - 80);
        var completed = stream.NextBool(0.78);
        var end = Math.Min(start + (completed ? 28 + stream.NextInt(40) : 5 + stream.NextInt(30)), disposal.Release);
        career.Programmes.Add(new(ProgrammeNames[stream.NextInt(ProgrammeNames.Length)], start, end, completed));
    }

    private static Disposal Custody(RandomStream stream, Career career, OffencePattern pattern, int release)
    {
        var offences = pattern.Occasion(0, 0, serious: true);
        var served = Sentencer.ServedDays(stream, offences[0].Group, 4);
        served = Math.Clamp(served, 7, Math.Max(7, release - career.BirthDay - (int)(17.2 * 365.25)));
        var custodyStart = release - served;
        var remand = stream.NextBool(0.45) ? (int)(served * stream.NextDouble()) : 0;
        var day = custodyStart + remand;
        var offenceDay = custodyStart - 1 - (int)(remand > 0 ? 6 * stream.NextExponential() : Math.Min(60 * stream.NextExponential(), 300));
        var disposal = new Disposal
        {
            Day = day,
            Type = DisposalType.Custody,
            CustodyStart = custodyStart,
            CustodialDays = served * 2,
            Release = release,
            Region = career.Region,
            Offences = At(offences, offenceDay),
        };
        MaybeProgramme(stream, career, disposal);
        return disposal;
    }

    private static Disposal Order(RandomStream stream, Career career, OffencePattern pattern, int day)
    {
        var offenceDay = day - 2 - (int)Math.Min(80 * stream.NextExponential(), 400);
        offenceDay = Math.Max(offenceDay, Math.Min(day - 2, career.BirthDay + (int)(14 * 365.25)));
        var suspended = career.AgeOn(day) >= 18 && stream.NextBool(0.35);
        var disposal = new Disposal
        {
            Day = day,
            Type = suspended ? DisposalType.SuspendedSentence : DisposalType.CommunityOrder,
            Region = career.Region,
            Offences = At(pattern.Occasion(0, 0), offenceDay),
        };
        Sentencer.GiveOrder(stream, disposal);
        return disposal;
    }

    private static List<Offence> At(List<Offence> offences, int day) =>
    [
        .. offences.Select(offence => new Offence
        {
            Day = day, Group = offence.Group, CourtClass = offence.CourtClass, Code = offence.Code, Terrorism = offence.Terrorism,
        }),
    ];
}
