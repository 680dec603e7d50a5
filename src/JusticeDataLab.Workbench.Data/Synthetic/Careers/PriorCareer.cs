using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// What happened before a person's index event. People differ in how often they offend; after the index event only
/// what is on record counts, so that this difference is no hidden cause of what is analysed.
/// </summary>
internal sealed class PriorCareer(IndexWindow window, RandomStream stream, Career career, OffencePattern pattern)
{
    private const int MostDisposals = 24;

    /// <summary>Sanctions from the first contact on, all dealt with before <paramref name="limit"/>.</summary>
    public void Generate(EventKind kind, int limit)
    {
        var ageAtLimit = career.AgeOn(limit);
        var onset = 11.0 + Math.Min(7 * stream.NextExponential(), Math.Max(0.5, ageAtLimit - 11.5));
        var yearly = Math.Exp(-1.4 + (0.85 * stream.NextNormal())) * (kind switch { EventKind.Custody => 1.6, EventKind.Community => 1.0, _ => 0.35 });
        var day = career.BirthDay + (int)(onset * 365.25);
        while (career.Disposals.Count < MostDisposals)
        {
            var offences = pattern.Occasion(day, 20);
            // Nothing grave shortly before the index event or in the window: its sentence would not be over in time.
            while (day > Math.Min(window.From, limit) - 700 && Sentencer.IsGrave(offences[0].Group)) offences = pattern.Occasion(day, 20);
            var disposal = Sentencer.Sentence(stream, career, offences, 5 + (int)Math.Min(60 * stream.NextExponential(), 300), career.Disposals.Count);
            if (window.HoldsIndexOf(disposal) || disposal.FreeFrom >= limit) disposal.ReplaceBy(Sentencer.Lesser(stream, career.AgeOn(day), day));
            if (disposal.FreeFrom >= limit) break;
            if (disposal.Type is DisposalType.Caution or DisposalType.Fine && stream.NextBool(0.06)) disposal.ReplaceBy(DisposalType.PenaltyNotice);
            career.Disposals.Add(disposal);
            MaybeBreach(disposal, limit);
            day = career.Disposals[^1].FreeFrom + 1 + (int)(365.25 * stream.NextExponential() / (yearly * Activity(career.AgeOn(day))));
            if (day >= limit) break;
        }
    }

    private static double Activity(double age) => age < 15 ? 0.7 : age < 18 ? 1.2 : age < 25 ? 1.4 : age < 35 ? 0.9 : age < 50 ? 0.55 : 0.25;

    private void MaybeBreach(Disposal disposal, int limit)
    {
        if (!disposal.IsIndexKind || !stream.NextBool(0.15)) return;
        var breach = Breaches.Of(stream, career.Region, disposal.FreeFrom + 15 + stream.NextInt(120));
        if (breach.Day < limit) career.Disposals.Add(breach);
    }
}
