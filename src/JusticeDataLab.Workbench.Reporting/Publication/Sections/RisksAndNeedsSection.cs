using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Assessed risks and needs: the three runs with and without them, and the scores of both groups.</summary>
internal static class RisksAndNeedsSection
{
    public static DocumentSection Build(PublicationContext context)
    {
        var runs = AssessmentDisclosure.Of(context.Results);
        var shown = runs.Where(entry => entry.WhyNot.Length == 0).Select(entry => entry.Run).ToList();
        var blocks = new List<Block>
        {
            new ParagraphBlock("Some people have been assessed for what may lead them to reoffend, such as accommodation, money, drugs and attitudes. The main analysis does not use assessments, because not everyone has one."),
        };
        foreach (var why in runs.Where(entry => entry.WhyNot.Length > 0).GroupBy(entry => entry.WhyNot, StringComparer.Ordinal))
            blocks.Add(new ParagraphBlock(string.Join(" ", why.Select(entry => $"{Words(entry.Run.Use)}: not shown.")) + $" {why.Key}"));
        if (shown.Count > 0)
        {
            blocks.Add(new ParagraphBlock("From the first analysis in the table to the second only the people change: what moves is due to who is assessed. From the second to the third only the comparison changes: what moves is due to assessed risks and needs. The first is the main analysis of this report."));
            blocks.Add(Runs(context, shown));
        }

        if (shown.FirstOrDefault(run => run.Use is AssessmentUse.AssessedWith) is { Comparison: { } comparison } && Scores(context, comparison) is { } scores) blocks.Add(scores);
        return new DocumentSection("risks-and-needs", "Risks and needs", blocks, []);
    }

    private static TableBlock Runs(PublicationContext context, List<AssessmentRun> shown) => context.Numbering.Table(
        "Difference in the reoffending rate with and without assessments",
        ["Analysis", $"{PublicationContext.Capital(context.People)} in treatment group", $"{PublicationContext.Capital(context.People)} in comparison group", $"Difference, percentage points ({context.Level} interval)", "Statistically significant", "Characteristics rated red"],
        [
            Row(Words(AssessmentUse.Everyone), Cells.People(context.Results.Matched.TreatedMatched), context.Results.Main),
            .. shown.Select(run => Row(Words(run.Use), Cells.People(AssessmentDisclosure.SizeOf(run, shown, context.Disclosure)), run.Comparison!)),
        ],
        "Each analysis has a model and a comparison group of its own. Only the first was planned as a result of this report; the others are exploratory.");

    private static IReadOnlyList<TableCell> Row(string label, TableCell people, MatchedComparison comparison)
    {
        var (difference, red) = (comparison.Outcomes[OutcomeMeasure.Reoffended].Difference, comparison.Balance.After.Red);
        return
        [
            Cells.Text(label), people, Cells.People(comparison.Matched.ComparisonMatched),
            difference is null ? MarkerCell.NotApplicable : Cells.Estimate(difference.Estimate, difference.Interval, CellUnit.PercentagePoints),
            Cells.Text(difference is { Interval.ExcludesZero: true } ? "Yes" : "No"),
            new NumberCell(PublicationRounding.Whole(red), red, CellUnit.Number),
        ];
    }

    // Average scores of those who have one; an average and a number of people are a sum, which for a few points would be about few people.
    private static TableBlock? Scores(PublicationContext context, MatchedComparison comparison)
    {
        var rows = comparison.Balance.Rows.Where(row => row is { Level: null, IsScore: false, IsBinary: false } && CovariateWords.Group(row.Variable) == CovariateWords.RisksAndNeeds).ToList();
        return rows.Count == 0 ? null : context.Numbering.Table(
            "Average scores of assessed risks and needs after matching, of people who were assessed",
            ["Need", "Treatment group", "Comparison group"],
            [.. rows.Select(row => (IReadOnlyList<TableCell>)[Cells.Text(CovariateWords.Label(row.Variable)), Score(row.After.MeanTreated), Score(row.After.MeanComparison)])],
            "Every question of a need that was answered scores 0 for no problem, 1 for some and 2 for a serious one; the scores of a need are added up. The last assessment before the index date counts.");

        TableCell Score(double? mean) => mean is not { } average ? MarkerCell.NotApplicable
            : Tells(average, comparison.Matched.TreatedMatched) ? MarkerCell.Withheld
            : new NumberCell(PublicationRounding.TwoDecimals(average), PublicationRounding.HalfEven(average, 2), CellUnit.Number);

        bool Tells(double average, int people) => average > 0 && average * people < context.Disclosure.MinimumCell;
    }

    private static string Words(AssessmentUse use) => use switch
    {
        AssessmentUse.Everyone => "Everyone, without assessments",
        AssessmentUse.AssessedWithout => "Assessed people, without what assessments say",
        _ => "Assessed people, with what assessments say",
    };
}
