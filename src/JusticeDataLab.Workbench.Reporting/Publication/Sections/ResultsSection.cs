using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Results in detail: number of analyses, sizes, measures, statistically significant results and Tables 1 to 7.</summary>
internal static class ResultsSection
{
    public static DocumentSection Build(PublicationContext context) =>
        new("results-in-detail", "Results in detail", Opening(context), [Significant(context), OutcomeTables.Build(context), .. context.Conclusions.Gates.ShowsTable(3) ? [TimeSection.Build(context)] : Array.Empty<DocumentSection>(), .. context.Request.Analyses.Count > 0 ? [PartsSection.Build(context)] : Array.Empty<DocumentSection>()]);

    private static IReadOnlyList<Block> Opening(PublicationContext context)
    {
        var (matched, rate) = (context.Results.Matched, context.Rate);
        return
        [
            new ParagraphBlock(NumberOfAnalyses(context)),
            new DefinitionListBlock(
            [
                new("Treatment group", PublicationContext.Count(matched.TreatedMatched, context.Subject.Singular, context.People)),
                new("Comparison group", $"{PublicationContext.Count(matched.ComparisonMatched, context.Subject.Singular, context.People)}{Weighted(context)}"),
                new("Headline measures", Measures(context.Conclusions.Gates.HeadlineMeasures)),
                new("People in the treatment group who reoffended", Reoffenders(context, rate.Treated.People)),
            ]),
        ];
    }

    private static string NumberOfAnalyses(PublicationContext context)
    {
        const string main = "everyone who could be analysed, compared with a matched comparison group";
        var planned = context.Request.Analyses.Count;
        return planned == 0
            ? $"One analysis was done: {main}."
            : $"The request plans {PublicationRounding.Whole(planned + 1)} analyses: the main one of {main}, and {PublicationContext.Count(planned, "of a part", "of parts")} of the group. "
                + (context.Analyses.Count == planned + 1 ? "All of them are shown." : $"Results can be shown of {PublicationRounding.Whole(context.Analyses.Count)} of them.");
    }

    private static string Weighted(PublicationContext context)
    {
        var size = PublicationRounding.Whole(context.Results.Matched.EffectiveSampleSize);
        return size == PublicationRounding.Whole(context.Results.Matched.ComparisonMatched)
            ? ""
            : $". They are weighted, and tell as much as {size} {context.People} of equal weight would.";
    }

    private static string Tested(PublicationContext context, int tests) => context.Analyses.Count == 1
        ? $"Each of the {PublicationContext.Count(tests, "measure", "measures")} shown was tested by itself"
        : $"In {PublicationRounding.Whole(context.Analyses.Count)} analyses {PublicationContext.Count(tests, "test was", "tests were")} made, each by itself";

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
        var found = context.Analyses.SelectMany(analysis => analysis.Conclusions.SignificantResults
            .Select(text => analysis.Plan is null ? text : $"{analysis.Label}. {text}")).ToList();
        var box = new CalloutBlock(
            CalloutRole.SignificantResults, "Measures with a statistically significant result",
            found.Count > 0 ? [new ListBlock(found)] : [new ParagraphBlock("None of the measures shown has a statistically significant result.")]);
        var tests = context.Analyses.Sum(analysis => analysis.Conclusions.Measures.Count);
        return new DocumentSection(
            "statistically-significant-results", "Statistically significant results",
            box,
            new ParagraphBlock($"{Tested(context, tests)} at {context.Level} confidence, without allowance for the others. The more is tested, the more likely it is that something differs by chance alone."));
    }
}
