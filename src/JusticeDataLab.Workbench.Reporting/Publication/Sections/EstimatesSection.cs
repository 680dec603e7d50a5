using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Overall estimates of the difference, in words and as intervals.</summary>
internal static class EstimatesSection
{
    private static readonly (OutcomeMeasure Measure, string Label)[] PerHundred =
        [(OutcomeMeasure.Reoffended, "who reoffended"), (OutcomeMeasure.Reoffences, "Proven reoffences")];

    public static DocumentSection Build(PublicationContext context)
    {
        var measures = context.Conclusions.Measures.Where(measure => PublicationGates.TableOf(measure.Measure) <= 3).ToList();
        var blocks = new List<Block>
        {
            new ParagraphBlock($"Groups differ by chance even when a service changes nothing. These estimates give the range in which the difference is likely to lie, with {context.Level} confidence."),
            new ListBlock([.. measures.Select(measure => measure.Estimate)]),
        };
        var shown = PerHundred.Where(row => context.Conclusions.Gates.IsShown(row.Measure)).ToList();
        if (shown.Count > 0) blocks.Add(Figure(context, shown));
        return new DocumentSection("overall-estimates", "Overall estimates of the difference", blocks, []);
    }

    private static FigureBlock Figure(PublicationContext context, List<(OutcomeMeasure Measure, string Label)> shown) => context.Numbering.Figure("differences", id =>
    {
        var rows = shown.Select(row =>
        {
            var difference = context.Results.Outcomes[row.Measure].Difference!;
            var label = row.Measure == OutcomeMeasure.Reoffended ? $"{PublicationContext.Capital(context.People)} {row.Label}" : row.Label;
            return new IntervalRow(label, Rounded(difference.Estimate), Rounded(difference.Interval.Lower), Rounded(difference.Interval.Upper));
        }).ToList();
        return new IntervalPlot
        {
            IdPrefix = id,
            Title = $"Difference between the groups for every 100 {context.People}",
            Subtitle = context.Subtitle($"Treatment group less comparison group, for every 100 {context.People}"),
            Source = context.Source,
            Alternative = Described(rows),
            Rows = rows,
            Variant = IntervalVariant.Differences,
            Unit = FigureUnit.Number,
            Decimals = 0,
            AxisLabel = $"Difference for every 100 {context.People}",
            BelowZero = "Fewer in the treatment group",
            AboveZero = "More in the treatment group",
            Notes = ["An interval that includes 0 is not statistically significant: the direction of the difference is open."],
        };
    });

    /// <summary>Whole differences with their intervals in words, for whoever does not see the picture.</summary>
    public static string Described(IEnumerable<IntervalRow> rows) => string.Join(" ", rows.Select(row =>
        $"{row.Label}: {PublicationRounding.Whole(row.Estimate!.Value)}, interval {PublicationRounding.WholeInterval(row.Lower!.Value, row.Upper!.Value)}."));

    private static double Rounded(double difference) => PublicationRounding.HalfEven(100 * difference);
}
