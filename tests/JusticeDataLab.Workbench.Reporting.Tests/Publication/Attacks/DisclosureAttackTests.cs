using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Publication;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

public sealed class DisclosureAttackTests
{
    [Fact]
    public void Publication_gives_away_no_withheld_count()
    {
        var attacker = new Attacker(PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)));
        Assert.True(attacker.Withheld > 5, "The sample must withhold something, or the attack shows nothing.");
        Assert.Empty(attacker.Recovered);
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

    [Fact]
    public void Attack_on_counts_without_secondary_suppression_succeeds()
    {
        var files = PublicationFiles.Of(PublicationBuilder.Build(SampleAnalysis.Results)).ToList();
        var path = files.Single(file => System.Text.Encoding.UTF8.GetString(file.Bytes).StartsWith("step,people,percentage", StringComparison.Ordinal)).Path;
        files.RemoveAll(file => file.Path == path);
        files.Add(new PublicationFile(path, "step,people,percentage_of_those_submitted\r\nSubmitted,100,100\r\nLeft: one,[c],[c]\r\nLeft: other,10,10\r\nAnalysed,87,87\r\n"u8.ToArray()));
        Assert.Contains(new Attacker(files).Recovered, place => place.Contains("add up to 3", StringComparison.Ordinal));
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

    private static AnalysisResults With(List<AttritionStep> losses)
    {
        var sample = SampleAnalysis.Results;
        return sample with { Main = sample.Main with { Attrition = new AttritionTable(sample.Attrition.CohortLeft + losses.Sum(loss => loss.Cohort ?? 0), sample.Attrition.PoolStart, losses) } };
    }
}
