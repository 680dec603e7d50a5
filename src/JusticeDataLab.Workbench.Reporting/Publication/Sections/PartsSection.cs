using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>The planned analyses of parts of the group: their questions, what was found, and how many were tested.</summary>
internal static class PartsSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var parts = context.Analyses.Where(analysis => analysis.Plan is not null).ToList();
        var blocks = new List<Block>
        {
            new ParagraphBlock("These questions were planned before results were seen. Each part has a comparison group of its own. They are exploratory: they are smaller than the main analysis, and differences between parts may be due to chance."),
            new DefinitionListBlock([.. context.Request.Analyses.Select(plan => new DefinitionItem(plan.Question, Answer(context, plan.Id)))]),
        };
        if (parts.Count > 0) blocks.Add(Sizes(context));
        if (parts.Any(part => part.Conclusions.Gates.IsShown(OutcomeMeasure.Reoffended))) blocks.Add(Figure(context));
        return new DocumentSection("parts", "Analyses of parts of the group", blocks, []);
    }

    private static TableBlock Sizes(PublicationContext context) => context.Numbering.Table(
        "Size of each analysis, and how well its groups match",
        ["Analysis", "Treatment group", "Comparison group", "Characteristics rated red after matching"],
        [.. context.Analyses.Select(analysis => (IReadOnlyList<TableCell>)
        [
            Cells.Text(analysis.Label), Cells.People(analysis.Results.Matched.TreatedMatched), Cells.People(analysis.Results.Matched.ComparisonMatched),
            new NumberCell(PublicationRounding.Whole(analysis.Results.Balance.After.Red), analysis.Results.Balance.After.Red, CellUnit.Number),
        ])],
        "Where a characteristic is rated red, the groups differ on it, and part of the difference in reoffending may be due to it.");

    private static string Answer(PublicationContext context, string plan)
    {
        if (context.Analyses.FirstOrDefault(analysis => analysis.Plan?.Id == plan) is not { } shown)
            return $"Not shown. {context.Planned.First(entry => entry.Planned.Plan.Id == plan).WhyNot}";
        var rate = shown.Conclusions.Measures.FirstOrDefault(measure => measure.Measure == OutcomeMeasure.Reoffended);
        return rate is null ? "No difference could be worked out." : rate.Estimate;
    }

    private static FigureBlock Figure(PublicationContext context) => context.Numbering.Figure("parts", id =>
    {
        var rows = context.Analyses.Where(analysis => analysis.Conclusions.Gates.IsShown(OutcomeMeasure.Reoffended)).Select(analysis =>
        {
            var difference = analysis.Results.Outcomes[OutcomeMeasure.Reoffended].Difference!;
            double Points(double value) => PublicationRounding.HalfEven(100 * value);
            return new IntervalRow(analysis.Label, Points(difference.Estimate), Points(difference.Interval.Lower), Points(difference.Interval.Upper)) { IsOverall = analysis.Plan is null };
        }).ToList();
        return new IntervalPlot
        {
            IdPrefix = id,
            Title = "Difference in the reoffending rate in each analysis",
            Subtitle = context.Subtitle("Treatment group less comparison group, percentage points"),
            Source = context.Source,
            Alternative = EstimatesSection.Described(rows),
            Rows = rows,
            Variant = IntervalVariant.Differences,
            Unit = FigureUnit.PercentagePoints,
            Decimals = 0,
            AxisLabel = "Difference (percentage points)",
            BelowZero = "Fewer reoffended in the treatment group",
            AboveZero = "More reoffended",
            Notes = ["The main analysis holds everyone; the parts are not to be compared with it as if they were others."],
        };
    });
}
