using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Inference.Survival;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Time to the first proven reoffence over everyone, with the table of people at risk.</summary>
internal static class TimeSection
{
    private const int LastDay = 365;

    public static DocumentSection Build(PublicationContext context) => new(
        "time", "Time to the first proven reoffence",
        new ParagraphBlock("The average time in Table 3 is that of people who reoffended, who are not the same kind of people in both groups. The figure counts everyone: how many had not reoffended by each day. Days are about a month apart, and further apart where few people reoffended in between."),
        Figure(context));

    private static FigureBlock Figure(PublicationContext context) => context.Numbering.Figure("time", id =>
    {
        var (time, sample) = (context.Results.Further.Time, context.Results.Further.Times);
        var days = SurvivalDays.Of([time.Treated, time.Comparison], [sample.TreatedEvents, sample.ComparisonEvents], LastDay, context.Disclosure);
        var figure = SurvivalFigures.Of(time, context.Subtitle($"Percentage of {context.People} who had not committed a proven reoffence"), context.Source, days);
        string Last(SurvivalCurve curve) => PublicationRounding.Percent(curve.Points[^1].Percent / 100);
        return figure with
        {
            IdPrefix = id,
            Decimals = 0,
            Alternative = $"Two falling step lines. By the last day {Last(figure.Curves[0])} of the treatment group and {Last(figure.Curves[1])} of the comparison group had not reoffended.",
            Curves =
            [
                Counted(figure.Curves[0], time.Treated, sample.TreatedPeople, sample.TreatedEvents),
                Counted(figure.Curves[1], time.Comparison, sample.ComparisonPeople, sample.ComparisonEvents),
            ],
            Notes = ["At risk: people who had not reoffended before the row. Percentages of the comparison group are weighted, numbers of people are not."],
        };
    });

    private static SurvivalCurve Counted(SurvivalCurve curve, KaplanMeierCurve times, int people, int events)
    {
        var before = 0;
        return curve with
        {
            Points = [.. curve.Points.Select(point =>
            {
                var (risk, by) = (people - before, SurvivalDays.By(times, events, point.Day, LastDay));
                var since = by - before;
                before = by;
                return point with { AtRisk = risk, Events = since };
            })],
        };
    }
}
