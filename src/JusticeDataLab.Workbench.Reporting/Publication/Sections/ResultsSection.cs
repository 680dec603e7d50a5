using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Results in detail: number of analyses, sizes, measures, statistically significant results and Tables 1 to 7.</summary>
internal static class ResultsSection
{
    public static DocumentSection Build(PublicationContext context) =>
        new("results-in-detail", "Results in detail", Opening(context), [Significant(context), OutcomeTables.Build(context)]);

    private static IReadOnlyList<Block> Opening(PublicationContext context)
    {
        var (matched, rate) = (context.Results.Matched, context.Rate);
        return
        [
            new ParagraphBlock("One analysis was done: everyone who could be analysed, compared with a matched comparison group."),
            new DefinitionListBlock(
            [
                new("Treatment group", PublicationContext.Count(matched.TreatedMatched, context.Subject.Singular, context.People)),
                new("Comparison group", $"{PublicationContext.Count(matched.ComparisonMatched, context.Subject.Singular, context.People)}{Weighted(context)}"),
                new("Headline measures", Measures(context.Conclusions.Gates.HeadlineMeasures)),
                new("People in the treatment group who reoffended", Reoffenders(context, rate.Treated.People)),
            ]),
        ];
    }

    private static string Weighted(PublicationContext context)
    {
        var size = PublicationRounding.Whole(context.Results.Matched.EffectiveSampleSize);
        return size == PublicationRounding.Whole(context.Results.Matched.ComparisonMatched)
            ? ""
            : $". They are weighted, and tell as much as {size} {context.People} of equal weight would.";
    }

    private static string Measures(int count) => count == 3
        ? "Three: the proven reoffending rate, the number of proven reoffences and the time to the first proven reoffence."
        : "Two: the proven reoffending rate and the number of proven reoffences.";

    private static string Reoffenders(PublicationContext context, int people)
    {
        var cells = Core.Disclosure.OneWaySuppression.Apply([context.Results.Outcomes.TreatedReoffenders, people - context.Results.Outcomes.TreatedReoffenders], context.Disclosure).Cells;
        return cells[0].IsWithheld ? "[c], which means that the number is withheld to protect people" : cells[0].ToString();
    }

    private static DocumentSection Significant(PublicationContext context)
    {
        var found = context.Conclusions.SignificantResults;
        var box = new CalloutBlock(
            CalloutRole.SignificantResults, "Measures with a statistically significant result",
            found.Count > 0 ? [new ListBlock(found)] : [new ParagraphBlock("None of the measures shown has a statistically significant result.")]);
        var tests = context.Conclusions.Measures.Count;
        return new DocumentSection(
            "statistically-significant-results", "Statistically significant results",
            box,
            new ParagraphBlock($"Each of the {PublicationContext.Count(tests, "measure", "measures")} shown was tested by itself at {context.Level} confidence. The more measures are tested, the more likely it is that one of them differs by chance alone."));
    }
}
