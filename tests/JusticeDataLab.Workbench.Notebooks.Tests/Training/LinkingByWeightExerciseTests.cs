using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using JusticeDataLab.Workbench.Notebooks.Training;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Training;

public sealed class LinkingByWeightExerciseTests
{
    private static readonly LinkingByWeightExercise Exercise = LinkingByWeightExercise.Open(
        Repository.PathOf("data-samples", "requests", "reduction"), Repository.PathOf("data-samples", "truth", "reduction"));

    [Fact]
    public void Check_says_whether_the_sum_and_its_probability_are_right()
    {
        var pair = Exercise.CommonestName;
        var probability = 1 / (1 + Math.Pow(2, -pair.Total));

        Assert.Contains("right", Exercise.Check(pair.Total, probability).ToString(), StringComparison.Ordinal);
        Assert.Contains("follows from your weight", Exercise.Check(pair.Total, probability).ToString(), StringComparison.Ordinal);
        Assert.Contains("not the sum", Exercise.Check(pair.Total + 1, probability).ToString(), StringComparison.Ordinal);
        Assert.Contains("does not follow", Exercise.Check(pair.Total, 0.5).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_add_up_to_the_weight_of_the_pair()
    {
        foreach (var pair in new[] { Exercise.CommonestName, Exercise.RarestName })
            Assert.Equal(pair.Total, pair.Prior + pair.HeldDown + pair.Levels.Sum(level => level.Weight), 9);
        Assert.True(Exercise.RarestName.Levels[0].Frequency > Exercise.CommonestName.Levels[0].Frequency);
    }

    [Fact]
    public void Poorer_file_finds_fewer_people_and_its_probabilities_are_sound()
    {
        Assert.True(Exercise.PoorAccuracy.AsLinked.Recall < Exercise.Accuracy.AsLinked.Recall);
        Assert.True(Exercise.Accuracy.AsLinked.Precision > 0.99);
        Assert.True(Exercise.Calibration.IsSound);
    }

    [Fact]
    public void Displays_of_links_show_nobody()
    {
        var identifying = File.ReadLines(Repository.PathOf("data-samples", "cohorts", "reduction.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .SelectMany(cells => new[] { cells[8], cells[9], cells[3] })
            .Where(value => value.Length > 0)
            .ToHashSet();

        foreach (var display in new[] { Show.Links(Exercise.Linked), Show.LinkageModel(Exercise.Linked), Show.Blocking(Exercise.Linked), Show.Pair(Exercise.RarestName), Exercise.Parts(), Exercise.Worth() })
        {
            var html = display.ToHtml();
            Assert.DoesNotContain(identifying, value => html.Contains(value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Links_by_passes_show_passes_and_no_weights()
    {
        var analysis = RequestSession.Open(Repository.PathOf("data-samples", "requests", "reduction")).Analysis;
        var linked = analysis.With(settings => settings with { Linkage = settings.Linkage with { Engine = LinkageEngine.Deterministic } }).Link();

        var text = Show.Links(linked).ToString();
        Assert.Contains("Links by pass", text, StringComparison.Ordinal);
        Assert.DoesNotContain("False links to expect", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Links by pass", Show.Links(Exercise.Linked).ToString(), StringComparison.Ordinal);
        Assert.Contains("no model", Show.LinkageModel(linked).ToString(), StringComparison.Ordinal);
        Assert.Contains("compare no pairs", Show.Blocking(linked).ToString(), StringComparison.Ordinal);
        Assert.Contains("Nobody was linked by weight", Show.Pair(null).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Model_that_did_not_settle_is_said_to_have_not()
    {
        var unsettled = Exercise.Linked with { Model = Exercise.Linked.Model! with { Converged = false, Iterations = 50, LastChange = 0.01 } };

        Assert.Contains("did not settle within 50 iterations", Show.Links(unsettled).ToString(), StringComparison.Ordinal);
        Assert.Contains("nothing was learned", Show.Links(Exercise.Linked with { Model = Exercise.Linked.Model! with { Iterations = 0 } }).ToString(), StringComparison.Ordinal);
    }
}
