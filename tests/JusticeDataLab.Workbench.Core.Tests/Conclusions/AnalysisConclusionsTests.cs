using System.Text;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.Outcomes;

namespace JusticeDataLab.Workbench.Core.Tests.Conclusions;

public sealed class AnalysisConclusionsTests
{
    private static readonly ConclusionSubject Subject = new("Fernbank Trust", "Fernbank Mentoring", GroupWord.People, true, 12);

    [Theory]
    [InlineData(-0.09, -0.01, true, 1, 2)]
    [InlineData(0.01, 0.09, true, 1, 2)]
    [InlineData(-0.05, 0.02, false, 1, 3)]
    [InlineData(-0.05, 0, false, 1, 3)]
    public void Of_rate_gives_box_claims_and_headline_by_one_predicate(double lower, double upper, bool isSignificant, int can, int cannot)
    {
        var rate = SampleResults.Result(OutcomeMeasure.Reoffended, 400, 0.3 + ((lower + upper) / 2), 0.3, lower, upper, 2150);
        var conclusions = AnalysisConclusions.Of(SampleResults.All(rate: rate), Subject);
        var measure = conclusions.Measures[0];
        Assert.Equal(isSignificant, measure.IsSignificant);
        Assert.Equal(isSignificant, conclusions.SignificantResults.Contains(measure.Estimate));
        Assert.Equal(isSignificant, conclusions.Headline.Contains("This is a statistically significant result.", StringComparison.Ordinal));
        Assert.Equal((can, cannot), (measure.CanSay.Count, measure.CannotSay.Count));
        Assert.Equal(!isSignificant, measure.Estimate.EndsWith("The number of people needed would be about 2,150, if the difference stayed the same.", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_inconclusive_with_an_infinite_number_needed_leaves_it_out()
    {
        var rate = SampleResults.Result(OutcomeMeasure.Reoffended, 400, 0.3, 0.3, -0.05, 0.05);
        Assert.EndsWith("direction of this difference.", AnalysisConclusions.Of(SampleResults.All(rate: rate), Subject).Measures[0].Estimate, StringComparison.Ordinal);
    }

    // 24.6 against 28.4 per 100: the difference is 3.8, which reads 4, though 25 and 28 are printed.
    [Fact]
    public void Of_difference_is_rounded_once()
    {
        var rate = SampleResults.Result(OutcomeMeasure.Reoffended, 114, 0.246, 0.284, -0.12, 0.04);
        var measure = AnalysisConclusions.Of(SampleResults.All(rate: rate), Subject with { Group = GroupWord.Women, AllReleasedFromCustody = false }).Measures[0];
        Assert.Equal("Of 100 typical women in the treatment group, 25 committed a proven reoffence within one year (a rate of 25%), 4 women fewer than the comparison group (28).", measure.Measurement);
    }

    [Fact]
    public void Of_difference_that_rounds_to_nothing_is_similar_for_every_measure()
    {
        foreach (var measure in Enum.GetValues<OutcomeMeasure>())
        {
            var results = SampleResults.All();
            var list = results.Results.ToArray();
            list[(int)measure - 1] = SampleResults.Result(measure, 100, 0.5, 0.5004, -0.5, 0.5);
            var conclusion = AnalysisConclusions.Of(results with { Results = list }, Subject).Measures.Single(shown => shown.Measure == measure);
            Assert.Contains("similar to the comparison group", conclusion.Measurement, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_significant_difference_that_rounds_to_nothing_is_not_similar()
    {
        var rate = SampleResults.Result(OutcomeMeasure.Reoffended, 90_000, 0.3, 0.304, -0.0045, -0.0001);
        var measure = AnalysisConclusions.Of(SampleResults.All(rate: rate), Subject).Measures[0];
        Assert.Contains("less than 1 person fewer than the comparison group", measure.Measurement, StringComparison.Ordinal);
        Assert.Contains("lower by less than 1 person. This is a statistically significant result.", measure.Estimate, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_few_reoffenders_says_nothing_of_reoffenders()
    {
        var conclusions = AnalysisConclusions.Of(SampleResults.All(29), Subject);
        Assert.Equal([OutcomeMeasure.Reoffended, OutcomeMeasure.Reoffences], conclusions.Measures.Select(measure => measure.Measure));
        Assert.DoesNotContain(conclusions.CanSay.Concat(conclusions.CannotSay), text => text.Contains("time to", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_banned_words_stand_in_cannot_say_only()
    {
        var conclusions = AnalysisConclusions.Of(SampleResults.All(), Subject);
        var text = string.Join(' ', [conclusions.Headline, .. conclusions.SignificantResults, .. conclusions.CanSay, .. conclusions.Caveats, .. conclusions.Measures.Select(measure => measure.Estimate + measure.Measurement)]);
        Assert.DoesNotContain("no effect", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("proves", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" significant", text.Replace("statistically significant", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_wording_reads_as_approved()
    {
        var text = new StringBuilder();
        Table(text, "Significant, released from custody, people", SampleResults.All(), Subject);
        Table(text, "Inconclusive, community, men", SampleResults.All(rate: SampleResults.Result(OutcomeMeasure.Reoffended, 400, 0.28, 0.3, -0.06, 0.02, 3200)), Subject with { Group = GroupWord.Men, AllReleasedFromCustody = false, NotAnalysed = 0 });
        Table(text, "Higher, few reoffenders, women", SampleResults.All(29, rate: SampleResults.Result(OutcomeMeasure.Reoffended, 60, 0.48, 0.3, 0.04, 0.31)), Subject with { Group = GroupWord.Women });
        Approved.Verify(text.ToString(), "wording.txt");
    }

    private static void Table(StringBuilder text, string title, OutcomeResults results, ConclusionSubject subject)
    {
        var conclusions = AnalysisConclusions.Of(results, subject);
        text.Append($"# {title}\n\nHeadline\n{conclusions.Headline}\n");
        List("Measurements", conclusions.Measures.Select(measure => measure.Measurement));
        List("Estimates", conclusions.Measures.Select(measure => measure.Estimate));
        List("Statistically significant results", conclusions.SignificantResults);
        List("What you can say", conclusions.CanSay);
        List("What you cannot say", conclusions.CannotSay);
        List("Caveats", conclusions.Caveats);
        List("Gates", conclusions.Gates.Decisions.Select(gate => $"Table {gate.Table}, {gate.Measure}: {(gate.IsShown ? "shown" : "withheld. " + gate.Reason)}"));
        text.Append('\n');

        void List(string heading, IEnumerable<string> lines) => text.Append($"\n{heading}\n{string.Concat(lines.Select(line => $"- {line}\n"))}");
    }
}
