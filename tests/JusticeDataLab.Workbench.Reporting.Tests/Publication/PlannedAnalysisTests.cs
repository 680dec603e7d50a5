using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Checks;
using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

/// <summary>The main analysis of the sample stands in for parts of any size: what is shown of a part depends on its size alone.</summary>
public sealed class PlannedAnalysisTests
{
    private static readonly int Whole = SampleAnalysis.Results.Outcomes[OutcomeMeasure.Reoffended].Treated.People;

    [Fact]
    public void Part_of_many_has_rows_an_answer_and_a_place_in_the_figure()
    {
        var document = PublicationBuilder.Build(With(("north", "site = North", 60, 30), ("young", "age = young", 20, 10)));
        Assert.Equal(["Main analysis", "Site: North"], document.Tables.Single(table => table.Number == 1).Rows.Select(row => row[0].Text));
        Assert.Contains("Site: North, triable either way", document.Tables.Single(table => table.Number == 4).Rows.Select(row => row[0].Text));
        var parts = document.Sections.Single(section => section.Id == "results-in-detail").Subsections.Single(section => section.Id == "parts");
        var answers = parts.Blocks.OfType<DefinitionListBlock>().Single().Items;
        Assert.StartsWith("Compared with the comparison group, for every 100 ", answers[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Not shown. Too few people are in this part", answers[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(parts.Blocks.OfType<FigureBlock>()).Data.Rows.Count);
        var words = string.Join(' ', document.Sections.SelectMany(section => section.AllBlocks).OfType<ParagraphBlock>().Select(block => block.Text));
        Assert.Contains("The request plans 3 analyses", words, StringComparison.Ordinal);
        Assert.Contains("Results can be shown of 2 of them", words, StringComparison.Ordinal);
        var tests = document.Tables.Where(table => table.Number <= 7).Sum(table => table.Rows.Count);
        Assert.Contains(FormattableString.Invariant($"In 2 analyses {tests} tests were made, each by itself"), words, StringComparison.Ordinal);
        Assert.Empty(PublicationChecks.Run(PublicationFiles.Of(document)).Results.Where(result => result.Outcome == CheckOutcome.Failed).Select(result => $"{result.Id} {result.Places[0]}"));
    }

    // People outside a part, and those who reoffended among them, are found by subtraction from the whole.
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(29, 15, false)]
    [InlineData(30, 15, true)]
    [InlineData(40, 5, false)]
    [InlineData(40, 35, false)]
    [InlineData(40, 34, true)]
    [InlineData(40, 0, true)]
    public void Part_is_shown_only_if_those_outside_are_nobody_or_many(int outside, int reoffendedOutside, bool shown)
    {
        var document = PublicationBuilder.Build(With(("part", "site = North", Whole - outside, SampleAnalysis.Results.Outcomes.TreatedReoffenders - reoffendedOutside)));
        Assert.Equal(shown ? 2 : 1, document.Tables.Single(table => table.Number == 1).Rows.Count);
    }

    // 60 and the rest but 10: together they leave ten people who are in neither, so the smaller is not shown.
    [Fact]
    public void Parts_of_one_kind_that_leave_few_over_are_not_shown_together()
    {
        var reoffended = SampleAnalysis.Results.Outcomes.TreatedReoffenders;
        var document = PublicationBuilder.Build(With(("north", "site = North", 60, 30), ("south", "site = South", Whole - 70, reoffended - 35)));
        Assert.Equal(["Main analysis", "Site: South"], document.Tables.Single(table => table.Number == 1).Rows.Select(row => row[0].Text));
    }

    private static AnalysisResults With(params (string Id, string Filter, int People, int Reoffended)[] parts)
    {
        var sample = SampleAnalysis.Results;
        PlannedComparison Part((string Id, string Filter, int People, int Reoffended) part)
        {
            var results = sample.Outcomes.Results.Select(result => result.Measure is OutcomeMeasure.Reoffended or OutcomeMeasure.Reoffences ? result with { Treated = result.Treated with { People = part.People } } : result);
            return new PlannedComparison(new PlannedAnalysis(part.Id, $"Does it hold for {part.Id}?", part.Filter), sample.Main with
            {
                Matched = sample.Matched with { TreatedMatched = part.People },
                Outcomes = new OutcomeResults([.. results], part.Reoffended),
            }, "");
        }

        var planned = parts.Select(Part).ToList();
        return sample with { Request = sample.Request with { Analyses = [.. planned.Select(part => part.Plan)] }, Planned = planned };
    }
}
