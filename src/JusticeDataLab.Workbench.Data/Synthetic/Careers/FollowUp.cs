using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Synthetic.Offences;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>
/// What happens after an index event. The first counted reoffence follows the hazard exactly. Whether a person has a
/// second index event in the window is drawn at the first, before the outcome is: were it a consequence of
/// reoffending, choosing one event of a person at random would favour people who did not reoffend.
/// </summary>
internal sealed class FollowUp(IndexWindow window, RandomStream stream, Career career, OffencePattern pattern, Treatment? treatment)
{
    // Further offences of an occasion follow the first within so many days, and the last is proven at most so many days
    // later: an occasion that starts on the last day of the year is proven within 18 months, 181 days or more.
    private const int Spread = 14;
    private const int LongestLag = 160;
    private const int RoomForSecondEvent = 640;
    private const double SecondEventShare = 0.38;
    private const int MostDisposals = 90;

    public void Run(Disposal index)
    {
        var current = Open(index, number: 0);
        var second = index.IndexDay <= window.To - RoomForSecondEvent && stream.NextBool(SecondEventShare);
        var sameKind = stream.NextBool(0.75);
        var custodyNext = current.IsCustody == sameKind;
        var first = FirstReoffence(current, number: 0);
        NearMisses.Add(window, stream, career, pattern, current, first);
        if (second)
        {
            var offenceDay = first != 0 ? first : current.Day + current.YearDays + 1 + stream.NextInt(Math.Max(1, window.To - 280 - current.Day - current.YearDays));
            var disposal = SecondIndex(offenceDay, custodyNext);
            career.Disposals.Add(disposal);
            current = Open(disposal, number: 1);
            first = FirstReoffence(current, number: 1);
            NearMisses.Add(window, stream, career, pattern, current, first);
        }

        Continue(current, first);
    }

    private IndexEvent Open(Disposal disposal, int number)
    {
        var day = disposal.IndexDay;
        var covariates = IndexCovariates.Of(career, disposal);
        var yearDays = DateOnly.FromDayNumber(day).AddYears(1).DayNumber - day;
        var opened = new IndexEvent(disposal, day, yearDays, covariates, ReoffendingHazard.Log(covariates));
        career.Events.Add(opened);
        return opened;
    }

    private int FirstReoffence(IndexEvent current, int number)
    {
        var service = treatment?.EventNumber == number ? treatment : null;
        var days = ReoffendingHazard.FirstDay(stream.NextExponential(), current.Hazard, current.YearDays, service);
        current.DaysToFirst = days;
        return days == 0 ? 0 : current.Day + days;
    }

    private Disposal SecondIndex(int offenceDay, bool custody)
    {
        var offences = pattern.Occasion(offenceDay, 0, serious: custody);
        career.Reoffences.AddRange(offences);
        var day = offenceDay + Lag();
        var disposal = new Disposal { Day = day, Region = career.Region, Offences = offences };
        if (custody)
        {
            var served = Sentencer.ServedDays(stream, offences[0].Group, career.Disposals.Count);
            Sentencer.GiveCustody(stream, disposal, offenceDay, Math.Min(served, Math.Max(1, window.To - day)));
            IndexSentence.MaybeProgramme(stream, career, disposal);
        }
        else
        {
            disposal.Type = career.AgeOn(day) >= 18 && stream.NextBool(0.35) ? DisposalType.SuspendedSentence : DisposalType.CommunityOrder;
            Sentencer.GiveOrder(stream, disposal);
        }

        MaybeAddBreach(disposal);
        return disposal;
    }

    private void Continue(IndexEvent current, int offenceDay)
    {
        var yearEnd = current.Day + current.YearDays;
        var daily = current.Hazard / current.YearDays;
        if (offenceDay == 0) offenceDay = yearEnd + 1 + (int)(stream.NextExponential() / (0.4 * daily));
        while (career.Disposals.Count < MostDisposals)
        {
            var disposal = Sentencer.Sentence(stream, career, pattern.Occasion(offenceDay, Spread), Lag(), career.Disposals.Count);
            KeepOutOfWindow(disposal, offenceDay);
            if (disposal.Day > window.CompleteTo) break;
            career.Reoffences.AddRange(disposal.Offences);
            MaybeAddBreach(disposal);
            career.Disposals.Add(disposal);
            var from = disposal.FreeFrom;
            var gap = stream.NextExponential() / (daily * (from < yearEnd ? 1.0 : 0.4));
            if (from + gap > window.CompleteTo) break;
            offenceDay = from + 1 + (int)gap;
        }
    }

    // A sentence that would start a clock inside the window is made longer where it is near the end, else lighter.
    private void KeepOutOfWindow(Disposal disposal, int offenceDay)
    {
        if (!window.HoldsIndexOf(disposal)) return;
        if (disposal.Type == DisposalType.Custody && window.To - disposal.Release < (Sentencer.IsGrave(disposal.Principal.Group) ? 1200 : 200))
        {
            disposal.Release = window.To + 1 + stream.NextInt(40);
            disposal.CustodialDays = 2 * (disposal.Release - disposal.CustodyStart);
            return;
        }

        disposal.ReplaceBy(Sentencer.Lesser(stream, career.AgeOn(offenceDay), offenceDay));
    }

    private void MaybeAddBreach(Disposal disposal)
    {
        if (stream.NextBool(0.12)) disposal.Offences.Add(Breaches.Offence(disposal.Principal.Day));
    }

    private int Lag() => 3 + (int)Math.Min(45 * stream.NextExponential(), LongestLag - 3);
}
