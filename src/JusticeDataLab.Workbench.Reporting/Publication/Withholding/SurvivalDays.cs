using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Inference.Survival;

namespace JusticeDataLab.Workbench.Reporting.Publication.Withholding;

/// <summary>
/// The days at which survival curves may be published: about a month apart, and further where so few people of a group
/// reoffended in between that a step would be about them.
/// </summary>
internal static class SurvivalDays
{
    private const int Month = 30;

    /// <summary>The days, the last among them.</summary>
    /// <param name="curves">The curves that are shown together.</param>
    /// <param name="events">How many of each reoffended in all.</param>
    /// <param name="lastDay">Last day of follow-up.</param>
    /// <param name="settings">Settings.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<KaplanMeierCurve> curves, IReadOnlyList<int> events, int lastDay, DisclosureSettings settings)
    {
        bool AreFew(int people) => people > 0 && people < settings.MinimumCell;
        bool AreFewBetween(int from, int to) => curves.Select((curve, i) => By(curve, events[i], to, lastDay) - By(curve, events[i], from, lastDay)).Any(AreFew);
        var days = new List<int>();
        for (var day = Month; day + (Month / 2) < lastDay; day += Month)
        {
            if (!AreFewBetween(days.LastOrDefault(), day)) days.Add(day);
        }

        // The last day is always shown: days before it give way.
        while (days.Count > 0 && AreFewBetween(days[^1], lastDay)) days.RemoveAt(days.Count - 1);
        return [.. days, lastDay];
    }

    /// <summary>How many people of a group had reoffended by a day. Nobody is lost before the last day.</summary>
    public static int By(KaplanMeierCurve curve, int events, int day, int lastDay)
    {
        if (day >= lastDay) return events;
        var left = curve.Points.FirstOrDefault(point => point.Time > day);
        return left is null ? events : curve.Points[0].People - left.People;
    }
}
