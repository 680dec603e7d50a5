using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Training;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Training;

/// <summary>Right answers, worked by hand, are called right; likely wrong ones are called wrong and say why; none is no failure.</summary>
public class TrainingAnswerTests
{
    [Fact]
    public void A_comparison_group_turns_the_sign()
    {
        // 250/600 − 600/1,800 = 41.67% − 33.33%; within each row 5 points less.
        AllRight(ComparisonGroupExercise.Check(8.33, -5, "who-takes-part"), 3);
        AllWrong(ComparisonGroupExercise.Check(-8.33, 8.33, "chance"), 3);
        Says(ComparisonGroupExercise.Check(-8.33, null, null), "sign");
        Unanswered(ComparisonGroupExercise.Check(null, null, null));
    }

    [Fact]
    public void Propensity_scores_by_hand()
    {
        // 4/6 and 2/6; odds 2 and 0.5; treated 2/6, weighted comparison (2 + 0.5)/(2 × 2 + 4 × 0.5) = 2.5/6.
        AllRight(PropensityByHandExercise.Check(0.667, 0.333, 2, 33.333 - 41.667), 4);
        AllWrong(PropensityByHandExercise.Check(0.333, 0.667, 1.5, 0), 4);
        Unanswered(PropensityByHandExercise.Check(null, null, null, null));
        Assert.Contains(PropensityByHandExercise.Facts(), fact => fact is { Name: "training.by_hand.model_agrees", Value: "yes" });
    }

    [Fact]
    public void Calipers()
    {
        // Within 0.1: A −1.25, B −0.80, C −0.28, D −0.02 and 0.11, E 0.50, F 0.93; G is 0.15 from 1.50, H 0.90.
        AllRight(CaliperExercise.Check(6, "H", "matched-treated", "more-people-less-alike"), 4);
        AllWrong(CaliperExercise.Check(7, "G", "all-treated", "nothing"), 4);
        Says(CaliperExercise.Check(null, "Z", null, null), "Answer with one of");
        Unanswered(CaliperExercise.Check(null, null, null, null));
    }

    [Fact]
    public void A_love_plot()
    {
        AllRight(LovePlotExercise.Check(-19.7, "Drug offence", "Accredited programme", "change-the-model"), 4);
        AllWrong(LovePlotExercise.Check(-24, "Female", "Female", "publish"), 4);
        Unanswered(LovePlotExercise.Check(null, null, null, null));
        Assert.Contains("<svg", LovePlotExercise.Plot().ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interval()
    {
        var missed = Figure(IntervalExercise.Data(), "Intervals that miss the truth");
        Assert.InRange(missed, 3, 18);
        AllRight(IntervalExercise.Check(100.0 * missed / 200, "reduces", 1.3, "no", "the-method"), 5);
        AllWrong(IntervalExercise.Check(50, "inconclusive", 7.2, "yes", "this-interval"), 5);
        Unanswered(IntervalExercise.Check(null, null, null, null, null));
    }

    [Fact]
    public void Inconclusive_is_not_no_effect()
    {
        var found = InconclusiveExercise.Facts().Where(fact => fact.Name.StartsWith("training.inconclusive.significant", StringComparison.Ordinal)).Select(fact => int.Parse(fact.Value)).ToArray();
        // The power of a two-sided test of 35% against 31% is about 9%, 22%, 65% and 99% with these numbers of people.
        Assert.InRange(found[0], 8, 32);
        Assert.InRange(found[1], 28, 66);
        Assert.InRange(found[2], 108, 150);
        Assert.InRange(found[3], 190, 200);
        AllRight(InconclusiveExercise.Check(100.0 * (200 - found[0]) / 200, "nothing-either-way", "B", "not-enough-evidence"), 4);
        AllWrong(InconclusiveExercise.Check(100.0 * found[0] / 200, "no-effect", "A", "did-not-work"), 4);
        Unanswered(InconclusiveExercise.Check(null, null, null, null));
    }

    [Fact]
    public void Unmeasured_confounding()
    {
        // 50 − 20 × 0.6 = 38%, 50 − 20 × 0.3 = 44%: all of the −6 points is bias.
        AllRight(UnmeasuredExercise.Check(0, -6, 60, "record-it"), 4);
        AllWrong(UnmeasuredExercise.Check(-6, 6, 30, "more-people"), 4);
        Unanswered(UnmeasuredExercise.Check(null, null, null, null));
    }

    private static void AllRight(Display shown, int questions) => Assert.StartsWith($"{questions} of {questions} right", shown.ToString(), StringComparison.Ordinal);

    private static void AllWrong(Display shown, int questions)
    {
        Assert.StartsWith($"0 of {questions} right", shown.ToString(), StringComparison.Ordinal);
        Assert.Equal(questions, shown.ToString().Split("  wrong").Length - 1);
    }

    private static void Unanswered(Display shown)
    {
        Assert.StartsWith("0 of ", shown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("  wrong", shown.ToString(), StringComparison.Ordinal);
        Says(shown, "not answered yet");
    }

    private static void Says(Display shown, string words) => Assert.Contains(words, shown.ToString(), StringComparison.Ordinal);

    private static int Figure(Display shown, string label) =>
        int.Parse(shown.ToString().Split('\n').Single(line => line.StartsWith(label, StringComparison.Ordinal))[label.Length..].Trim());
}
