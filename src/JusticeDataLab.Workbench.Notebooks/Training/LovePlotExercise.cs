using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;

namespace JusticeDataLab.Workbench.Notebooks.Training;

/// <summary>Reading a love plot: six invented characteristics before and after a match that has one fault.</summary>
public static class LovePlotExercise
{
    private const double MeanTreated = 33.0;
    private const double MeanComparison = 35.4;
    private const double DeviationTreated = 10;
    private const double DeviationComparison = 14;

    private static readonly LoveRow[] Rows =
    [
        new("", "Age at index date", AgeBefore, 1.2),
        new("", "Previous offences", 46, 3.8),
        new("", "Months in employment", -31, -2.1),
        new("", "Female", -12, -1.0),
        new("", "Drug offence", 8, 14.5),
        new("", "Accredited programme", 4, 6.4),
    ];

    // Hand-worked: (33.0 − 35.4) / √((10² + 14²) / 2) = −2.4 / 12.166 = −0.197.
    private static double AgeBefore => Math.Round(100 * (MeanTreated - MeanComparison) / Math.Sqrt((DeviationTreated * DeviationTreated + DeviationComparison * DeviationComparison) / 2), 1);

    /// <summary>The plot.</summary>
    public static Display Plot() => FigureDisplay.Of(new LovePlot
    {
        IdPrefix = "exercise",
        Title = "Differences before and after matching",
        Subtitle = new FigureSubtitle("Standardised mean difference, percent of a standard deviation", "Invented people", "No dates"),
        Source = "Made for this exercise",
        Alternative = "Six characteristics. Four come close to zero after matching; drug offence moves away from zero, and accredited programme ends between the lines of green and amber.",
        Rows = Rows,
        Thresholds = [5, 10],
    });

    /// <summary>What one of the marks is made of.</summary>
    public static Display Age() => Display.Titled("Age at index date, before matching").Table(
        "From these four numbers comes one mark of the plot",
        ["Group", "Mean", "Standard deviation"],
        [["Treated", NumberText.Decimals(MeanTreated, 1), NumberText.Decimals(DeviationTreated, 0)], ["Pool", NumberText.Decimals(MeanComparison, 1), NumberText.Decimals(DeviationComparison, 0)]]);

    /// <summary>Says whether answers are right.</summary>
    /// <param name="ageBefore">Standardised difference of age before matching, in percent, by the pooled standard deviation √((s₁² + s₂²)/2).</param>
    /// <param name="red">The characteristic that is red after matching: beyond 10%.</param>
    /// <param name="amber">The characteristic that is amber: between 5% and 10%.</param>
    /// <param name="next">What to do: <c>change-the-model</c>, <c>publish</c> or <c>look-at-outcomes-first</c>.</param>
    public static Display Check(double? ageBefore, string? red, string? amber, string? next) => new AnswerSheet()
        .Number(
            "Age before matching, percent", ageBefore, AgeBefore, 0.15, "2.4 years younger is a fifth of a standard deviation, because ages vary a lot.",
            "The difference of the means over √((10² + 14²)/2), times 100.",
            (-24, "Divided by the treated group's deviation: that is the other convention. The pooled one was asked for."))
        .Word("Red after matching", red, "Drug offence", "14.5% lies beyond the outer line. It was 8% before: matching on the others made it worse.", Others("Drug offence"))
        .Word("Amber after matching", amber, "Accredited programme", "6.4% lies between the lines.", Others("Accredited programme"))
        .Word(
            "What next?", next, "change-the-model", "Drug offences go with reoffending, so a difference there would be taken for an effect. Give the covariate another form, an interaction, or exact matching, and look again.",
            ("publish", "A red mark on a characteristic that matters for reoffending biases the result."),
            ("look-at-outcomes-first", "Whoever has seen the outcomes can no longer choose the model without them. The workbench shows balance before outcomes for that reason."))
        .Show();

    /// <summary>What the exercise is made of.</summary>
    public static IEnumerable<Fact> Facts() =>
    [
        Fact.Count("training.love_plot.characteristics", Rows.Length),
        Fact.Count("training.love_plot.worse_after", Rows.Count(row => Math.Abs(row.After!.Value) > Math.Abs(row.Before!.Value))),
    ];

    private static (string, string)[] Others(string right) =>
        [.. Rows.Where(row => row.Covariate != right).Select(row => (row.Covariate, "Look at the filled mark and at the dashed lines: 5% and 10%."))];
}
