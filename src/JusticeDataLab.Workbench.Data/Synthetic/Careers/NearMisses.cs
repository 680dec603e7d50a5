using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// Records that a wrong rule would count as reoffending: breaches, penalty notices, offences that are not recordable,
/// and offences proven after the waiting period. None of them changes the hazard.
/// </summary>
internal static class NearMisses
{
    public static void Add(IndexWindow window, RandomStream stream, Career career, OffencePattern pattern, IndexEvent current, int firstReoffence)
    {
        var end = firstReoffence == 0 ? current.Day + current.YearDays : firstReoffence;
        var room = end - current.Day - 61;
        var (breach, notice, minor, late) = (stream.NextBool(0.10), stream.NextBool(0.03), stream.NextBool(0.03), stream.NextBool(0.05));
        if (room > 0)
        {
            if (breach) career.Disposals.Add(Breaches.Of(stream, career.Region, Day()));
            if (notice) career.Disposals.Add(Single(pattern.Single(Day()), stream.NextInt(5), DisposalType.PenaltyNotice));
            if (minor) career.Disposals.Add(Single(NotRecordable(Day()), 20 + stream.NextInt(30), DisposalType.Fine));
        }

        if (!late || firstReoffence != 0) return;
        var deadline = DateOnly.FromDayNumber(current.Day).AddMonths(18).DayNumber;
        var offence = current.Day + 250 + stream.NextInt(current.YearDays - 249);
        var proven = deadline + 1 + stream.NextInt(150);
        if (proven <= window.CompleteTo) career.Disposals.Add(Single(pattern.Single(offence), proven - offence, DisposalType.Fine));

        int Day() => current.Day + 1 + stream.NextInt(room);

        Disposal Single(Offence offence, int lag, DisposalType type) =>
            new() { Day = offence.Day + lag, Type = type, Region = career.Region, Offences = [offence] };
    }

    private static Offence NotRecordable(int day) => new()
    {
        Day = day, Group = OffenceGroup.OtherMotoring, CourtClass = CourtClass.Summary, Code = "825/01", Recordable = false,
    };
}
