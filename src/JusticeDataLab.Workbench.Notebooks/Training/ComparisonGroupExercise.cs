using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>
/// Why a comparison group has to be alike: an invented service that takes five points off everybody's risk, and is used
/// most by people with many previous offences. The raw difference has the wrong sign.
/// </summary>
public static class ComparisonGroupExercise
{
    private const double TrueEffect = -5;

    // Within each row those who took part reoffend five points less: that is how the numbers were made.
    private static readonly Stratum[] Strata =
    [
        new("0 to 2 previous offences", 100, 15, 900, 180),
        new("3 to 9", 200, 70, 600, 240),
        new("10 or more", 300, 165, 300, 180),
    ];

    private static readonly Stratum All = new("Everybody", Strata.Sum(row => row.Took), Strata.Sum(row => row.TookReoffended), Strata.Sum(row => row.Others), Strata.Sum(row => row.OthersReoffended));

    private static double Raw => All.Difference;

    // The differences of the rows, weighted by how many who took part are in each.
    private static double Fair => Strata.Sum(row => row.Took * row.Difference) / All.Took;

    /// <summary>People and reoffenders in total.</summary>
    public static Display Totals() => Display.Titled("An invented service").Table(
        "Everybody", ["", "People", "Reoffended"],
        [["Took part", NumberText.Whole(All.Took), NumberText.Whole(All.TookReoffended)], ["Did not", NumberText.Whole(All.Others), NumberText.Whole(All.OthersReoffended)]]);

    /// <summary>The same people by previous offences.</summary>
    public static Display ByPreviousOffences() => Display.Titled("The same people by previous offences").Table(
        "Who took part, and who reoffended",
        ["Previous offences", "Took part", "of them reoffended", "Did not take part", "of them reoffended"],
        Strata.Select(row => new[] { row.Label, NumberText.Whole(row.Took), NumberText.Whole(row.TookReoffended), NumberText.Whole(row.Others), NumberText.Whole(row.OthersReoffended) }));

    /// <summary>Says whether answers are right.</summary>
    /// <param name="rawDifference">Rate of those who took part less rate of the others, in percentage points.</param>
    /// <param name="fairDifference">The difference among people alike, for those who took part, in percentage points.</param>
    /// <param name="reason">Why the two differ: <c>who-takes-part</c>, <c>chance</c> or <c>the-service</c>.</param>
    public static Display Check(double? rawDifference, double? fairDifference, string? reason) => new AnswerSheet()
        .Number(
            "Raw difference, points", rawDifference, Raw, 0.06,
            "Those who took part reoffend more. Taken at face value the service would do harm.",
            "Divide reoffenders by people in each group, then take the second from the first.")
        .Number(
            "Difference among people alike, points", fairDifference, Fair, 0.06,
            "In every row those who took part reoffend five points less, so any weighted mean of the rows says so. That is the true effect: the numbers were made with it.",
            "Take the difference of the rates within each row, and weight the rows by how many took part.",
            (Raw, "This is the raw difference again: compare within the rows."))
        .Word(
            "Why do they differ?", reason, "who-takes-part",
            "Half of those who took part have ten or more previous offences, but only one in six of the others. They would have reoffended more in any case.",
            ("chance", "The numbers were made without chance: every rate is exact."),
            ("the-service", "The service does the same to everybody. Look at who uses it."))
        .Show();

    /// <summary>What the exercise is made of.</summary>
    public static IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.comparison.people", All.Took + All.Others),
        Fact.Count("training.comparison.took_part", All.Took),
        Fact.Number("training.comparison.true_effect", TrueEffect, "points"),
    ];

    private sealed record Stratum(string Label, int Took, int TookReoffended, int Others, int OthersReoffended)
    {
        public double Difference => 100.0 * TookReoffended / Took - 100.0 * OthersReoffended / Others;
    }
}
