using JusticeDataLab.Workbench.Core.Inference.Survival;

namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>The survival figure, from ready results.</summary>
public static class SurvivalFigures
{
    /// <summary>
    /// The curves of both groups with their log-log bands, read off every so many days, so that no step need be one person.
    /// </summary>
    /// <param name="comparison">The curves.</param>
    /// <param name="subtitle">What is measured, where and when.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <param name="every">Days from one point to the next; at least 1.</param>
    /// <param name="lastDay">Last day shown.</param>
    public static SurvivalFigure Of(SurvivalComparison comparison, FigureSubtitle subtitle, string source, int every = 14, int lastDay = 365)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        return Of(comparison, subtitle, source, [.. Enumerable.Range(1, lastDay / every).Select(step => step * every).Where(day => day < lastDay), lastDay]);
    }

    /// <summary>The curves of both groups with their log-log bands, read off on some days.</summary>
    /// <param name="comparison">The curves.</param>
    /// <param name="subtitle">What is measured, where and when.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <param name="days">Rising days, at least one; the last is the last shown.</param>
    public static SurvivalFigure Of(SurvivalComparison comparison, FigureSubtitle subtitle, string source, IReadOnlyList<int> days)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(days);
        var lastDay = days[^1];
        var (treated, other) = (Percent(comparison.Treated.At(lastDay)), Percent(comparison.Comparison.At(lastDay)));
        return new SurvivalFigure
        {
            IdPrefix = "survival",
            Title = "Time to the first proven reoffence",
            Subtitle = subtitle,
            Source = source,
            Alternative = FormattableString.Invariant($"Two falling step lines. At day {lastDay}, {treated:0.#}% of the treatment group and {other:0.#}% of the comparison group had not reoffended."),
            LastDay = lastDay,
            Curves =
            [
                new SurvivalCurve("Treatment group", FigureRole.Treated, Points(comparison.Treated, days)),
                new SurvivalCurve("Comparison group", FigureRole.Comparison, Points(comparison.Comparison, days)),
            ],
        };
    }

    private static SurvivalPoint[] Points(KaplanMeierCurve curve, IReadOnlyList<int> days) => [.. days.Select(day =>
    {
        var point = curve.At(day);
        return new SurvivalPoint(day, Percent(point), 100 * point.LogLogBand?.Lower, 100 * point.LogLogBand?.Upper);
    })];

    private static double Percent(KaplanMeierPoint point) => Math.Clamp(100 * point.Survival, 0, 100);
}
