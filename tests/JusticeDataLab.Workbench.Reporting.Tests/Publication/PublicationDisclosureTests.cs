using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;
using System.Text;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication;

public sealed class PublicationDisclosureTests
{
    [Fact]
    public void Files_hold_no_name_date_of_birth_or_identifier()
    {
        Assert.True(SampleAnalysis.Personal.Count > 300, "The sample must have enough values to be found.");
        foreach (var file in PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)))
        {
            var text = Encoding.UTF8.GetString(file.Bytes);
            // Never the value itself in the message of a failure.
            Assert.DoesNotContain(SampleAnalysis.Personal, value => text.Contains(value, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(SampleAnalysis.Results.AnalysisSet.People, person => text.Contains(person.Person.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Twenty_nine_reoffenders_hide_tables_3_to_7_and_the_time()
    {
        var document = PublicationBuilder.Build(SampleAnalysis.WithReoffenders(29));
        Assert.Equal([1, 2], document.Tables.Select(table => table.Number).Where(number => number <= 7));
        var text = Page.Of(SampleAnalysis.WithReoffenders(29)).Text;
        Assert.Contains("Tables 3 to 7 are not shown.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("average time to the first", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Table 3:", text, StringComparison.Ordinal);
        Assert.Contains(3, PublicationBuilder.Build(SampleAnalysis.WithReoffenders(30)).Tables.Select(table => table.Number));
    }

    [Fact]
    public void Too_few_people_are_not_published()
    {
        var results = SampleAnalysis.Results with { Main = SampleAnalysis.Results.Main with { Matched = SampleAnalysis.Results.Matched with { TreatedMatched = 29 } } };
        Assert.Throws<ArgumentException>(() => PublicationBuilder.Build(results));
    }

    // 100 submitted. 2 unusable and 8 twice: 10 together, at least two withheld, so the next number, 90, may be shown.
    // 90 − 10 = 80 found; 1 and 0 lost to sentences would show as 80 − 79, so that stage is joined with the next, of 9.
    [Fact]
    public void Small_losses_cannot_be_found_by_subtraction()
    {
        var attrition = new AttritionTable(100, 500,
        [
            new AttritionStep(AttritionReason.RecordNotUsable, 2, null),
            new AttritionStep(AttritionReason.SamePersonTwice, 8, null),
            new AttritionStep(AttritionReason.NotLinked, 10, null),
            new AttritionStep(AttritionReason.NoSuitableSentence, 1, null),
            new AttritionStep(AttritionReason.ExcludedOffence, 9, 20),
            new AttritionStep(AttritionReason.NoComparisonWithinCaliper, 0, null),
        ]);
        var stages = AttritionDisclosure.Cohort(attrition, new DisclosureSettings());
        Assert.Equal(["100", "90", "80", "70", "70"], stages.Select(stage => stage.Remaining.ToString()));
        Assert.Equal(["[c]", "[c]", "10", "[c]", "[c]", "0"], stages.SelectMany(stage => stage.Losses).Select(loss => loss.Count.ToString()));
    }

    // One person lost and nobody else: the number submitted would give it away beside the number analysed.
    [Fact]
    public void Only_loss_that_is_small_hides_the_number_submitted()
    {
        var attrition = new AttritionTable(100, 500, [new AttritionStep(AttritionReason.NotLinked, 1, null), new AttritionStep(AttritionReason.MissingMandatoryCovariate, 0, 5)]);
        var stages = AttritionDisclosure.Cohort(attrition, new DisclosureSettings());
        Assert.True(stages[0].Remaining.IsWithheld);
        Assert.Equal("99", stages[^1].Remaining.ToString());
        Assert.True(AttritionDisclosure.Pool(attrition, new DisclosureSettings()).Start.IsWithheld);
    }

    [Fact]
    public void Characteristics_of_few_people_are_withheld_everywhere()
    {
        var results = SampleAnalysis.Results;
        var withheld = LevelDisclosure.Withheld(results.Balance, new DisclosureSettings());
        Assert.NotEmpty(withheld);
        foreach (var row in results.Balance.Rows.Where(row => row.IsBinary && !row.IsScore))
        {
            var people = Math.Round(row.After.MeanTreated!.Value * results.Balance.After.Treated);
            if (people is > 0 and < 6) Assert.Contains(row.Name, withheld);
        }

        var text = Page.Of(results).Text;
        Assert.Contains("[c] means that a number is withheld", text, StringComparison.Ordinal);
    }

    // 3 not linked and 7 without a comparison, between which nothing else was lost: both are withheld in the table, so the
    // text may not count the 7, nor give the share that was linked.
    [Fact]
    public void Text_does_not_give_away_what_the_table_withholds()
    {
        var sample = SampleAnalysis.Results;
        var submitted = sample.Attrition.CohortLeft + 10;
        var main = sample.Main with
        {
            Attrition = new AttritionTable(submitted, 500,
            [
                new AttritionStep(AttritionReason.NotLinked, 3, null),
                new AttritionStep(AttritionReason.NoComparisonWithinCaliper, 7, null),
            ]),
            Matched = sample.Matched with { Unmatched = [.. Enumerable.Range(0, 7).Select(row => new UnmatchedTreated(row, UnmatchedReason.NobodyWithinCaliper))] },
        };
        var text = Page.Of(sample with { Main = main }).Text;
        Assert.Contains("A few people had no one similar enough", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7 people had no one", text, StringComparison.Ordinal);
        Assert.Contains("Of the usable records, almost all were found", text, StringComparison.Ordinal);
    }
}
