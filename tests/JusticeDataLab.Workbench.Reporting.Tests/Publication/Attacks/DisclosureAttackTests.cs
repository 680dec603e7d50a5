using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication;
using JusticeDataLab.Workbench.Reporting.Publication.Csv;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;
using System.Text;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

public sealed class DisclosureAttackTests
{
    private static readonly IReadOnlyList<PublicationFile> Sample = PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results), "var Plotly = { newPlot() {} };");

    [Fact]
    public void Publication_gives_away_no_withheld_count()
    {
        var attacker = new Attacker(Sample);
        Assert.True(attacker.Withheld > 5, "The sample must withhold something, or the attack shows nothing.");
        Assert.Empty(attacker.Recovered);
    }

    // Every attack finds what it looks for where it is: each row plants one leak.
    [Theory]
    [InlineData("interval", "Table 6, Main analysis: 2 or 3 of 265")]
    [InlineData("complement", "Table 1, Main analysis: all but 2 of 100")]
    [InlineData("sentences", "Table 7, Main analysis: 5 to 5 in all")]
    [InlineData("part", "Table 1, main analysis less Site: about 10 people")]
    [InlineData("class", "Table 4, main analysis less Site, indictable only: 4 to 4")]
    [InlineData("runs", "runs: 9 people without an assessment")]
    [InlineData("run", "runs: 2 people are in one of them")]
    [InlineData("level", "Sex: 2 withheld add up to 0 to 5")]
    [InlineData("shown", "a level of 2 to 4 is shown")]
    [InlineData("bins", "1 withheld add up to 3")]
    [InlineData("step", "3 of Treatment group by day 60")]
    [InlineData("risk", "4 of Treatment group left the risk by day 30")]
    [InlineData("bar", "is drawn finer than printed")]
    [InlineData("curve", "is drawn finer than printed")]
    [InlineData("point", "is drawn finer than printed")]
    [InlineData("workbook", "the workbook stores ")]
    [InlineData("data", "has more digits than are printed")]
    [InlineData("drawing", "a figure for drawing holds 12.3456")]
    [InlineData("words", "'3 people' is said")]
    [InlineData("alternative", "'4 women' is said")]
    public void Attack_finds_a_leak_that_is_planted(string leak, string expected) =>
        Assert.Contains(new Attacker(Leaks.Plant(leak, Sample)).Recovered, place => place.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Interval_rate_and_size_agree_with_the_true_count()
    {
        var set = new PublishedSet(Sample);
        var counts = IntervalAttack.Counts(set.Treated!.Value, set.Outcome(1)!.Rows[0]);
        Assert.Contains(SampleAnalysis.Results.Outcomes.TreatedReoffenders, counts);
        Assert.InRange(counts.Count, 1, 4);
    }

    // Two sites and the rest in sizes on both sides of every threshold: no row of a table, nor the whole less the sites,
    // is about few people.
    [Fact]
    public void No_pattern_of_outcomes_of_parts_gives_away_a_small_count()
    {
        int[] small = [0, 2, 5, 6, 9, 10, 25], reoffended = [25, 40, 90];
        var shown = 0;
        for (var pattern = 0; pattern < 90; pattern++)
        {
            int At(int[] sizes, int turn) => sizes[((pattern / turn) + (pattern * turn)) % sizes.Length];
            CountedOutcomes Part(int turn, int people) => new(people, Math.Min(At(reoffended, turn), people - 20), Math.Min(At(small, turn + 1), 12), Math.Min(At(small, turn + 2), 12), Math.Min(At(small, turn + 3), 24));
            var (north, south) = (Part(1, 120), Part(2, 130));
            var whole = pattern % 3 == 0 ? north + south : north + south + Part(3, 60);
            var attacker = new Attacker(Outcomes(whole, ("site = North", north), ("site = South", south)));
            shown += attacker.OutcomeRows;
            Assert.True(attacker.RecoveredFromOutcomes.Count == 0, $"{whole}, {north}, {south}: {string.Join("; ", attacker.RecoveredFromOutcomes)}");
        }

        Assert.True(shown > 90 * 8, "The publication must show enough, or it holds because it is empty.");
    }

    // Small losses in every place and combination that the stages know; sizes on both sides of the smallest that is shown.
    [Fact]
    public void No_pattern_of_losses_gives_away_a_withheld_count()
    {
        var reasons = SampleAnalysis.Results.Attrition.Steps.Where(step => step.Cohort is not null).Select(step => step.Reason).ToArray();
        int[] sizes = [0, 1, 5, 6, 40];
        for (var pattern = 0; pattern < 60; pattern++)
        {
            // A fixed walk through the patterns that visits every pair of neighbours.
            var losses = reasons.Select((reason, i) => new AttritionStep(reason, sizes[((pattern / (i + 1)) + (pattern * (i + 3))) % sizes.Length], SampleAnalysis.Results.Attrition.Steps.Single(step => step.Reason == reason).Pool)).ToList();
            var attacker = new Attacker(PublicationFiles.Of(PublicationBuilder.Build(With(losses))));
            Assert.True(attacker.Recovered.Count == 0, $"{string.Join(", ", losses.Select(loss => loss.Cohort))}: {string.Join("; ", attacker.Recovered)}");
        }
    }

    // 5 of 100 people at 5% are 5 people, whatever else is withheld.
    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Rate_of_few_people_is_not_published(int reoffended, bool refused)
    {
        var results = SampleAnalysis.WithReoffenders(reoffended);
        var people = results.Outcomes[OutcomeMeasure.Reoffended].Treated.People;
        Assert.Equal(refused, Record.Exception(() => PublicationBuilder.Build(results)) is AnalysisStoppedException);
        Assert.Equal(refused, Record.Exception(() => PublicationBuilder.Build(SampleAnalysis.WithReoffenders(people - reoffended))) is AnalysisStoppedException);
    }

    // Tables 1 to 7 of an analysis with parts.
    private static List<PublicationFile> Outcomes(CountedOutcomes whole, params (string Filter, CountedOutcomes Counts)[] parts)
    {
        var sample = SampleAnalysis.Results;
        MatchedComparison Comparison(CountedOutcomes counts) => sample.Main with { Outcomes = counts.Of(sample.Outcomes), Matched = sample.Matched with { TreatedMatched = counts.People } };
        var planned = parts.Select((part, i) => new PlannedComparison(new PlannedAnalysis(FormattableString.Invariant($"part-{i}"), "Does it hold here?", part.Filter), Comparison(part.Counts), "")).ToList();
        var results = sample with { Main = Comparison(whole), Planned = planned, Request = sample.Request with { Analyses = [.. planned.Select(part => part.Plan)] } };
        return [.. PublicationBuilder.Build(results).AllTables.Where(table => table.Number <= 7).Select(table =>
            new PublicationFile(FormattableString.Invariant($"publication/data/table-{table.Number}.csv"), Encoding.UTF8.GetBytes(CsvTableWriter.Write(FlatTable.Of(table)))))];
    }

    private static AnalysisResults With(List<AttritionStep> losses)
    {
        var sample = SampleAnalysis.Results;
        return sample with { Main = sample.Main with { Attrition = new AttritionTable(sample.Attrition.CohortLeft + losses.Sum(loss => loss.Cohort ?? 0), sample.Attrition.PoolStart, losses) } };
    }
}
