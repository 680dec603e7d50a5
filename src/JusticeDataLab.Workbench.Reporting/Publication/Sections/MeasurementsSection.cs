using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Overall measurements for 100 typical people of both groups.</summary>
internal static class MeasurementsSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var measures = context.Conclusions.Measures.Where(measure => PublicationGates.TableOf(measure.Measure) <= 3).ToList();
        var blocks = new List<Block>
        {
            new ParagraphBlock($"For 100 typical {context.People} who took part (the treatment group), with the comparison group's number in brackets:"),
            new ListBlock([.. measures.Select(measure => measure.Measurement)]),
            new ParagraphBlock("Numbers are rounded to whole people, offences and days. Differences are worked out before rounding, so a difference may not be exactly that of the rounded numbers."),
        };
        if (context.Conclusions.Gates.ShowsTable(1)) blocks.Add(Icons(context));
        return new DocumentSection("overall-measurements", "Overall measurements", blocks, []);
    }

    private static FigureBlock Icons(PublicationContext context) => context.Numbering.Figure("of-100-people", id =>
    {
        var treated = PublicationRounding.HalfEven(100 * context.Rate.Treated.Mean);
        var comparison = PublicationRounding.HalfEven(100 * context.Rate.Comparison.Mean);
        var (one, two) = (PublicationRounding.Whole(treated), PublicationRounding.Whole(comparison));
        return new IconArray
        {
            IdPrefix = id,
            Title = $"{one} of 100 reoffended, against {two} in the comparison group",
            Subtitle = context.Subtitle($"{PublicationContext.Capital(context.People)} who committed a proven reoffence {context.Subject.WithinOneYear}, of 100 typical {context.People}"),
            Source = context.Source,
            Alternative = $"Two frames of 100 icons. {one} are filled for the treatment group and {two} for the comparison group.",
            Groups =
            [
                new IconGroup("Treatment group", treated, FigureRole.Treated) { Detail = "reoffended" },
                new IconGroup("Comparison group", comparison, FigureRole.Comparison) { Detail = "reoffended" },
            ],
            Noun = context.People,
        };
    });
}
