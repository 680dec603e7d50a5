using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>The number of people: from those submitted to those analysed, and the comparison pool.</summary>
internal static class AttritionSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var stages = context.Stages;
        var blocks = new List<Block>
        {
            new ParagraphBlock("Not everyone who was submitted can be analysed. The table says how many people left, and why, as a percentage of the records submitted."),
            Table(context, stages),
            Flow(context, stages),
            Pool(context),
        };
        return new DocumentSection("number-of-people", "The number of people", blocks, []);
    }

    private static TableBlock Table(PublicationContext context, IReadOnlyList<DisclosedStage> stages)
    {
        var submitted = context.Results.Attrition.Submitted;
        // Shares are of the submitted; where that number is withheld a share would give it away.
        TableCell Share(SuppressedCount count) => stages[0].Remaining.IsWithheld ? MarkerCell.Withheld : Cells.Share(count, submitted);
        IReadOnlyList<TableCell> Row(string label, SuppressedCount count) => [Cells.Text(label), Cells.People(count), Share(count)];
        return context.Numbering.Table(
            "People submitted, people who could not be analysed, and people analysed",
            ["Step", "People", "Percentage of those submitted"],
            [
                Row("Submitted", stages[0].Remaining),
                .. stages.SelectMany(stage => stage.Losses).Select(loss => Row($"Left: {LowerFirst(AttritionWords.Of(loss.Reason))}", loss.Count)),
                Row("Analysed: the treatment group", stages[^1].Remaining),
            ],
            "Submitted counts the records of the file; the same person sent twice is counted twice and then left out.");
    }

    private static FigureBlock Flow(PublicationContext context, IReadOnlyList<DisclosedStage> stages) => context.Numbering.Figure("number-of-people", id => new AttritionFlow
    {
        IdPrefix = id,
        Title = "From the people submitted to the people analysed",
        Subtitle = context.Subtitle("Number of people at each step"),
        Source = context.Source,
        Alternative = $"A flow from top to bottom. {Counted(stages[0].Remaining)} records were submitted and {Counted(stages[^1].Remaining)} people could be analysed; at each step the people who left stand at the side, with the reason.",
        Steps = [.. stages.Select(stage => new Charts.AttritionStep(stage.Label, Of(stage.Remaining))
        {
            Losses = [.. stage.Losses.Where(loss => loss.Count.Value != 0).Select(loss => new AttritionLoss(AttritionWords.Of(loss.Reason), Of(loss.Count)))],
        })],
    });

    private static TableBlock Pool(PublicationContext context)
    {
        var (start, losses) = AttritionDisclosure.Pool(context.Results.Attrition, context.Disclosure);
        var matched = context.Results.Matched;
        return context.Numbering.Table(
            "How the comparison group was formed",
            ["Step", "People"],
            [
                [Cells.Text("On the register, with a sentence of the same kind in the period"), Cells.People(start)],
                .. losses.Select(loss => (IReadOnlyList<TableCell>)[Cells.Text($"Left: {LowerFirst(AttritionWords.Of(loss.Reason))}"), Cells.People(loss.Count)]),
                [Cells.Text("Comparison pool"), Cells.People(matched.Pool)],
                [Cells.Text("Similar enough to be compared: the comparison group"), Cells.People(matched.ComparisonMatched)],
            ]);
    }

    private static FigureCount Of(SuppressedCount count) => count.Value is { } people ? FigureCount.Of((int)people) : FigureCount.Suppressed;

    private static string Counted(SuppressedCount count) => count.IsWithheld ? "A number withheld of" : count.ToString();

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
