using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>
/// Unmeasured confounding: an invented service without any effect, taken up by people who want to change, which nobody
/// writes down. What was found is all bias, and the exercise asks how much of it would have to be there.
/// </summary>
public static class UnmeasuredExercise
{
    private const double TreatedShare = 0.6;
    private const double ComparisonShare = 0.3;
    private const double Lowers = 20;
    private const double Without = 50;
    private const int People = 1_000;

    private static readonly int[] Gaps = [5, 10, 20, 30, 50];
    private static readonly int[] Strengths = [5, 10, 20, 40];

    // Expected rates, without chance: those who want to change reoffend twenty points less, in both groups.
    private static double TreatedRate => Without - (Lowers * TreatedShare);

    private static double ComparisonRate => Without - (Lowers * ComparisonShare);

    private static double Found => TreatedRate - ComparisonRate;

    /// <summary>What the analyst sees: two groups alike in everything recorded.</summary>
    public static Display Seen() => Display.Titled("What the analyst sees")
        .Figures(("Treatment group reoffended", NumberText.Decimals(TreatedRate, 0) + "%"), ("Comparison group reoffended", NumberText.Decimals(ComparisonRate, 0) + "%"), ("Difference", NumberText.Signed(Found, 0) + " points"))
        .Note("The groups are alike in everything that is recorded. All marks of the love plot are green.");

    /// <summary>What only this exercise can show: the characteristic that nobody recorded.</summary>
    public static Display Hidden() => Display.Titled("What nobody wrote down").Table(
        FormattableString.Invariant($"{People} people in each group, by whether they want to change"),
        ["Wants to change", "Treated", "Comparison", "Reoffend in either group"],
        [
            ["yes", NumberText.Whole(People * TreatedShare), NumberText.Whole(People * ComparisonShare), NumberText.Decimals(Without - Lowers, 0) + "%"],
            ["no", NumberText.Whole(People * (1 - TreatedShare)), NumberText.Whole(People * (1 - ComparisonShare)), NumberText.Decimals(Without, 0) + "%"],
        ]);

    /// <summary>How large the bias is for characteristics of other strengths.</summary>
    public static Display Sensitivity() => Display.Titled("How strong would a hidden characteristic have to be?").Table(
        "Bias in points: difference of its shares times what it does to reoffending",
        ["Difference of the shares", "lowers by 5 points", "by 10", "by 20", "by 40"],
        Gaps.Select(gap => new[] { NumberText.Whole(gap) + " points" }.Concat(Strengths.Select(effect => NumberText.Decimals(-gap * effect / 100.0, 1)))));

    /// <summary>Says whether answers are right.</summary>
    /// <param name="trueEffect">What the service does to people alike in everything, in points.</param>
    /// <param name="bias">Bias: difference of the shares times what the characteristic does, in points.</param>
    /// <param name="gapNeeded">Difference of the shares that would explain −6 points if the characteristic lowered reoffending by 10 points, in percentage points.</param>
    /// <param name="remedy">What would help: <c>record-it</c>, <c>more-people</c> or <c>narrower-caliper</c>.</param>
    public static Display Check(double? trueEffect, double? bias, double? gapNeeded, string? remedy) => new AnswerSheet()
        .Number("True effect, points", trueEffect, 0, 0.01, "Within each row both groups reoffend alike: the service does nothing.", "Compare treated and comparison people within one row.", (Found, "That is the difference of the groups, which are not alike."))
        .Number(
            "Bias, points", bias, Found, 0.06, "(60% − 30%) × −20 points. It is all that was found.",
            "Take the difference of the shares who want to change, as a fraction, times −20.")
        .Number(
            "Difference of shares needed, points", gapNeeded, 60, 0.6, "60% × −10 points = −6. A characteristic that weak would have to be there nearly three times as often in one group: hard to believe.",
            "Which difference of shares, times −10 points, gives −6?", (30, "That is the difference in the example, where it lowers by 20."))
        .Word(
            "What would help?", remedy, "record-it", "Only what is recorded can be matched on. The report says what was not recorded, and how strong it would have to be to explain the result.",
            ("more-people", "More people make the interval narrower around the same wrong number."), ("narrower-caliper", "People can be alike on every score and still differ in what is not in it."))
        .Show();

    /// <summary>What the exercise is made of.</summary>
    public static IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.unmeasured.people", 2 * People),
        Fact.Number("training.unmeasured.found", Found, "points"),
    ];
}
