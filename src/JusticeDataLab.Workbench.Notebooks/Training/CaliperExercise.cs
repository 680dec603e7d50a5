using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>Calipers and overlap: eight invented treated people and twelve in the pool, placed by their score.</summary>
public static class CaliperExercise
{
    private const double Caliper = 0.1;
    private const double TrueEffect = -5;

    private static readonly double[] Widths = [0.05, 0.1, 0.2, 0.4, 0.8, 1.6];

    // Log-odds. Reoffending rises by ten points for each unit of the score and falls by five for those treated.
    private static readonly double[] Treated = [-1.22, -0.86, -0.31, 0.05, 0.42, 0.88, 1.35, 2.40];
    private static readonly double[] Pool = [-2.10, -1.60, -1.25, -1.05, -0.80, -0.42, -0.28, -0.02, 0.11, 0.50, 0.93, 1.50];

    /// <summary>The scores.</summary>
    public static Display Data() => Display.Titled("Scores (log-odds of taking part)").Table(
        "Treated people A to H, and twelve people of the pool",
        ["Group", "Scores"],
        [["Treated", string.Join(", ", Treated.Select((score, index) => $"{(char)('A' + index)} {NumberText.Decimals(score, 2)}"))], ["Pool", string.Join(", ", Pool.Select(score => NumberText.Decimals(score, 2)))]]);

    /// <summary>What a wider caliper buys and what it costs, with the true effect known.</summary>
    public static Display Calipers() => Display.Titled("What a wider caliper buys, and what it costs").Table(
        "The same people under several calipers",
        ["Caliper", "Treated people matched", "Pairs within it", "Mean distance", "Difference found, points"],
        Widths.Select(Row)).Note($"The true effect is {NumberText.Decimals(TrueEffect, 0)} points for everybody.");

    /// <summary>Says whether answers are right.</summary>
    /// <param name="matched">How many treated people have somebody within 0.1.</param>
    /// <param name="offSupport">Letter of the treated person beyond everybody of the pool.</param>
    /// <param name="about">Whom the result is about when some are unmatched: <c>all-treated</c>, <c>matched-treated</c> or <c>everybody</c>.</param>
    /// <param name="wider">What a wider caliper does: <c>more-people-less-alike</c>, <c>fewer-people-more-alike</c> or <c>nothing</c>.</param>
    public static Display Check(int? matched, string? offSupport, string? about, string? wider) => new AnswerSheet()
        .Number(
            "Treated people matched", matched, Within(Caliper).Count(near => near.Length > 0), 0.01, "Each of them has somebody of the pool no further than 0.1 away.",
            "Go through A to H: is there a score of the pool within 0.1, on either side?")
        .Word(
            "Who lies beyond the pool?", offSupport, "H", "Nobody of the pool has a score above 1.50. No caliper that means anything finds a comparison for H.",
            [.. "ABCDEFG".Select(letter => (letter.ToString(), "There are scores of the pool on both sides, or close by."))])
        .Word(
            "Whom is the result about?", about, "matched-treated", "Whoever has no comparison is left out, and the result says nothing about them. The report has to say who they are.",
            ("all-treated", "Nothing is known of what would have become of those without a comparison."), ("everybody", "Not of the pool either: it was chosen to resemble those treated."))
        .Word(
            "What does a wider caliper do?", wider, "more-people-less-alike", "It keeps more people and compares them with people less alike. Here the difference found drifts away from the true effect.",
            ("fewer-people-more-alike", "That is a narrower one."), ("nothing", "Look at the table: people and distance both change."))
        .Show();

    /// <summary>What the exercise is made of.</summary>
    public static IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.calipers.treated", Treated.Length),
        Fact.Count("training.calipers.pool", Pool.Length),
        Fact.Number("training.calipers.true_effect", TrueEffect, "points"),
    ];

    private static double[][] Within(double caliper) =>
        [.. Treated.Select(score => Pool.Where(other => Math.Round(Math.Abs(other - score), 9) <= caliper).ToArray())];

    private static string[] Row(double caliper)
    {
        var matched = Treated.Zip(Within(caliper)).Where(pair => pair.Second.Length > 0).ToList();
        var difference = matched.Average(pair => Risk(pair.First) + TrueEffect - pair.Second.Average(Risk));
        return
        [
            NumberText.Decimals(caliper, 2), NumberText.Whole(matched.Count), NumberText.Whole(matched.Sum(pair => pair.Second.Length)),
            NumberText.Decimals(matched.Average(pair => pair.Second.Average(other => Math.Abs(other - pair.First))), 3), NumberText.Signed(difference, 1),
        ];
    }

    /// <summary>Risk of somebody untreated, in percent.</summary>
    private static double Risk(double score) => 40 + 10 * score;
}
