using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Data.Synthetic.Training;
using JusticeDataLab.Workbench.Notebooks.Training;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Training;

public sealed class PlantedFaultsExerciseTests
{
    private static PlantedFaultsExercise Exercise => PlantedFaultsExercise.Open(Repository.PathOf("data-samples", "training", "planted-faults.csv"));

    [Fact]
    public void Check_says_right_and_wrong_and_why()
    {
        var planted = PlantedCohort.Make().Faults;
        var text = Exercise.Check((planted[0].Row, planted[0].Fault), (planted[1].Row, planted[0].Fault), (1, "row-blank"), (planted[2].Row, "no such word")).ToString();
        Assert.StartsWith($"1 of {planted.Count} found", text, StringComparison.Ordinal);
        Assert.Contains("right", text, StringComparison.Ordinal);
        Assert.Contains("but not this", text, StringComparison.Ordinal);
        Assert.Contains("Nothing is planted in this row", text, StringComparison.Ordinal);
        Assert.Contains("none of the words", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_all_answers_and_repetitions_count_once()
    {
        var answers = PlantedCohort.Make().Faults.Select(fault => (fault.Row, fault.Fault)).ToArray();
        Assert.Contains("All found.", Exercise.Check([.. answers, answers[0]]).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("0 of", Exercise.Check().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_do_not_give_the_rows_away_and_no_display_shows_a_person()
    {
        var exercise = Exercise;
        Assert.DoesNotMatch("[0-9]", exercise.Choices().ToString().Split('\n', 3)[2]);
        Assert.DoesNotContain("Abernathy", exercise.Solution().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_changed_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("planted-faults.csv"), "surname,forename\nA,B\n");
        Assert.Throws<CohortFileException>(() => PlantedFaultsExercise.Open(folder.File("planted-faults.csv")));
    }
}
