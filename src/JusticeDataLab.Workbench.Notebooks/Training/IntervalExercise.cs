using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>
/// What an interval lets you say: studies of an invented service whose true effect is known, each with its own people and
/// so its own interval.
/// </summary>
public static class IntervalExercise
{
    private const double TrueEffect = -6;
    private const int Studies = 200;
    private const int Shown = 12;
    private const int People = 400;
    private const double ComparisonRate = 0.40;
    private const ulong Seed = 20_261;

    private static readonly ConfidenceInterval[] Intervals = [.. Enumerable.Range(0, Studies).Select(study => SimulatedStudy.Difference(Seed, study, People, ComparisonRate + TrueEffect / 100, ComparisonRate))];

    private static int Missed => Intervals.Count(interval => !Holds(interval));

    /// <summary>The first studies.</summary>
    public static Display Data() => Display.Titled(FormattableString.Invariant($"The first {Shown} of {Studies} studies of one service"))
        .Table(
            FormattableString.Invariant($"{People} people in each group; difference in the reoffending rate, in points"),
            ["Study", "Lower end", "Upper end", "Holds the truth", "Without zero"],
            Intervals.Take(Shown).Select((interval, index) => new[] { NumberText.Whole(index + 1), Points(interval.Lower), Points(interval.Upper), Holds(interval) ? "yes" : "no", interval.ExcludesZero ? "yes" : "no" }))
        .Figures(("True effect", Points(TrueEffect / 100)), ("Studies", NumberText.Whole(Studies)), ("Intervals that miss the truth", NumberText.Whole(Missed)));

    /// <summary>The interval that the questions are about.</summary>
    public static Display Asked() => Display.Titled("One study, as it is published")
        .Figures(("Difference", "−7.2 points"), ("95% interval", "−13.1 to −1.3 points"))
        .Note("The treatment group's rate less the comparison group's, in percentage points.");

    /// <summary>Says whether answers are right.</summary>
    /// <param name="missedShare">Share of the studies whose interval misses the truth, in percent.</param>
    /// <param name="direction">What can be said of the published study: <c>reduces</c>, <c>increases</c> or <c>inconclusive</c>.</param>
    /// <param name="smallest">The smallest reduction that its interval allows, in points, without a sign.</param>
    /// <param name="ten">Whether its interval rules out a reduction of ten points: <c>yes</c> or <c>no</c>.</param>
    /// <param name="meaning">What 95% is about: <c>the-method</c>, <c>this-interval</c> or <c>the-people</c>.</param>
    public static Display Check(double? missedShare, string? direction, double? smallest, string? ten, string? meaning) => new AnswerSheet()
        .Number(
            "Studies that miss the truth, percent", missedShare, 100.0 * Missed / Studies, 0.3, "About one in twenty, as a 95% interval promises, give or take chance.",
            "How many Intervals miss the truth, of how many studies?")
        .Word(
            "What can be said?", direction, "reduces", "Both ends lie below zero: lower reoffending than among people alike.",
            ("increases", "A minus sign means fewer reoffenders in the treatment group."), ("inconclusive", "It would be if zero lay between the ends."))
        .Number("Smallest reduction allowed, points", smallest, 1.3, 0.05, "The end nearer to zero. The reduction may be no more than that.", "Which end of the interval is nearer to zero?", (13.1, "That is the largest."), (7.2, "That is the estimate."))
        .Word(
            "Is a reduction of ten points ruled out?", ten, "no", "−10 lies within −13.1 and −1.3: such an effect remains possible, and so does one of two points.",
            ("yes", "Is −10 outside the interval?"))
        .Word(
            "What is the 95% about?", meaning, "the-method", "Of intervals made in this way 95 in 100 hold the truth. Whether this one does nobody knows, outside of exercises.",
            ("this-interval", "This one either holds the truth or does not."), ("the-people", "It says nothing about shares of people."))
        .Show();

    /// <summary>What the exercise is made of.</summary>
    public static IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.interval.studies", Studies, "studies"),
        Fact.Number("training.interval.true_effect", TrueEffect, "points"),
        Fact.Number("training.interval.mean_width", 100 * Intervals.Average(interval => interval.Upper - interval.Lower), "points"),
    ];

    private static bool Holds(ConfidenceInterval interval) => interval.Lower <= TrueEffect / 100 && TrueEffect / 100 <= interval.Upper;

    private static string Points(double share) => NumberText.Signed(100 * share, 1);
}
