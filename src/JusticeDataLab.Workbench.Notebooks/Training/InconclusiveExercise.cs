using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>“Inconclusive” is not “no effect”: one service whose true effect is known, studied with few people and with many.</summary>
public static class InconclusiveExercise
{
    private const double TrueEffect = -4;
    private const int Studies = 200;
    private const double ComparisonRate = 0.35;
    private const ulong Seed = 20_262;

    private static readonly int[] Sizes = [100, 400, 1_500, 5_000];

    private static readonly int[] Conclusive = [.. Sizes.Select((size, place) => Enumerable.Range(0, Studies).Count(study => Study(place, size, study).ExcludesZero))];

    /// <summary>How often the true effect is found, by the size of the study.</summary>
    public static Display Data() => Display.Titled("The same service, studied with few people and with many")
        .Table(
            FormattableString.Invariant($"{Studies} studies of each size; the true effect is {TrueEffect} points in all of them").Replace('-', '−'),
            ["People in each group", "Studies with a significant difference", "Inconclusive studies"],
            Sizes.Zip(Conclusive).Select(row => new[] { NumberText.Whole(row.First), NumberText.Whole(row.Second), NumberText.Whole(Studies - row.Second) }));

    /// <summary>Two published results that are both inconclusive.</summary>
    public static Display Asked() => Display.Titled("Two services, both “inconclusive”").Table(
        "Difference in the reoffending rate with its 95% interval, in points",
        ["Service", "Difference", "Lower end", "Upper end"],
        [["A", "−3.0", "−9.4", "+3.4"], ["B", "−0.1", "−0.9", "+0.7"]]);

    /// <summary>Says whether answers are right.</summary>
    /// <param name="missedShare">Share of the studies with 100 people in each group that are inconclusive, in percent.</param>
    /// <param name="firstMeans">What an inconclusive study of 100 shows: <c>nothing-either-way</c>, <c>no-effect</c> or <c>harm</c>.</param>
    /// <param name="rulesOutFive">Which service's interval rules out a reduction of five points: <c>A</c>, <c>B</c>, <c>both</c> or <c>neither</c>.</param>
    /// <param name="sentence">The right sentence about A: <c>not-enough-evidence</c>, <c>did-not-work</c> or <c>reduces</c>.</param>
    public static Display Check(double? missedShare, string? firstMeans, string? rulesOutFive, string? sentence) => new AnswerSheet()
        .Number(
            "Inconclusive with 100 people, percent", missedShare, 100.0 * (Studies - Conclusive[0]) / Studies, 0.3, "Nearly all of them, although the service works in every one.",
            "Of the studies in the first row, what share is inconclusive?", (100.0 * Conclusive[0] / Studies, "That is the share that found it."))
        .Word(
            "What does such a study show?", firstMeans, "nothing-either-way", "It could not have told an effect of four points from none. With more people the same service shows it.",
            ("no-effect", "There is an effect: the numbers were made with it. The study was too small to see it."), ("harm", "Nothing points that way."))
        .Word(
            "Whose interval rules out five points less?", rulesOutFive, "B", "−5 lies below B's lower end but within A's interval. Only B's result says that a sizeable effect is unlikely.",
            ("A", "−5 lies between −9.4 and +3.4."), ("both", "−5 lies between −9.4 and +3.4."), ("neither", "Compare −5 with B's lower end."))
        .Word(
            "What may be said of A?", sentence, "not-enough-evidence", "The Justice Data Lab says: more people are needed to tell whether there is an effect, and that an inconclusive result does not show that there is none.",
            ("did-not-work", "That would be a claim of no effect, which the interval does not support."), ("reduces", "Zero lies within the interval."))
        .Show();

    /// <summary>What the exercise is made of.</summary>
    public static IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.inconclusive.studies", Studies * Sizes.Length, "studies"),
        .. Sizes.Zip(Conclusive).Select(row => Fact.Count(FormattableString.Invariant($"training.inconclusive.significant_with_{row.First}"), row.Second, "studies")),
    ];

    private static ConfidenceInterval Study(int place, int size, int study) =>
        SimulatedStudy.Difference(Seed, (place * Studies) + study, size, ComparisonRate + TrueEffect / 100, ComparisonRate);
}
