using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

/// <summary>One realistic figure of every kind. The numbers are made up.</summary>
internal static class SampleFigures
{
    public const string Source = "Synthetic data made for testing";

    public static FigureSubtitle Subtitle(string measure) => new(measure, "England and Wales", "people who took part in 2021");

    public static LovePlot Love { get; } = new()
    {
        IdPrefix = "fig-1",
        Title = "Matching made the two groups alike",
        Subtitle = Subtitle("Standardised mean differences"),
        Source = Source,
        Alternative = "Before matching, 11 of 14 characteristics differ by more than 10%. After matching all differ by less than 5% but one.",
        Thresholds = [5, 10],
        Rows =
        [
            new("Demographics", "Age at index date", -32.4, 1.2),
            new("Demographics", "Female", 11.8, -0.7),
            new("Demographics", "Ethnicity: Asian or Asian British", -6.1, 2.3),
            new("Demographics", "Ethnicity: Black or Black British", 14.9, -3.1),
            new("Demographics", "Not a national of the United Kingdom", -22.6, 0.4),
            new("Index offence", "Theft", 28.3, 4.1),
            new("Index offence", "Violence against the person", -17.5, -6.8),
            new("Index offence", "Length of sentence over 12 months", 41.2, 3.6),
            new("Previous offending", "Number of previous offences", 47.9, 2.9),
            new("Previous offending", "Age at first contact with the criminal justice system", -36.0, -1.8),
            new("Previous offending", "Copas rate", 38.7, 3.3),
            new("Employment and benefits", "In employment in the year before", -3.2, -3.0),
            new("Employment and benefits", "Received out-of-work benefits in the month before", 19.4, 1.1),
            new("Employment and benefits", "Received Carer's Allowance", null, null),
        ],
    };

    public static OverlapPlot Overlap { get; } = new()
    {
        IdPrefix = "fig-2",
        Title = "Comparison people were found for nearly everyone",
        Subtitle = Subtitle("Propensity scores"),
        Source = Source,
        Alternative = "Before matching, comparison people cluster at low scores and treated people lie higher. After matching both groups have the same shape.",
        Edges = [.. Enumerable.Range(0, 21).Select(i => i / 20.0)],
        TreatedLabel = "People who took part",
        ComparisonLabel = "Comparison group",
        Panels =
        [
            new("Before matching", Bins(0.42, 0.2, 19), Bins(0.16, 0.12, 15)),
            new("After matching", Bins(0.42, 0.2, 19), Bins(0.41, 0.19, 18)),
        ],
    };

    public static IntervalPlot Values { get; } = new()
    {
        IdPrefix = "fig-3",
        Title = "Fewer of those who took part reoffended",
        Subtitle = Subtitle("One-year proven reoffending rate"),
        Source = Source,
        Alternative = "Thirty-one per cent of those who took part reoffended, against 36 per cent of the comparison group.",
        AxisLabel = "One-year proven reoffending rate",
        Rows =
        [
            new("People who took part", 31.2, 27.1, 35.3) { Role = FigureRole.Treated },
            new("Comparison group", 36.4, 35.6, 37.2) { Role = FigureRole.Comparison },
        ],
    };

    public static IntervalPlot Forest { get; } = new()
    {
        IdPrefix = "fig-4",
        Title = "The difference is clearest for longer sentences",
        Subtitle = Subtitle("Difference in one-year proven reoffending rate"),
        Source = Source,
        Alternative = "Overall the rate is 5.2 percentage points lower. It is lower for longer sentences; for others the interval includes zero.",
        AxisLabel = "Difference in reoffending rate, percentage points",
        Variant = IntervalVariant.Differences,
        Unit = FigureUnit.PercentagePoints,
        BelowZero = "fewer reoffended",
        AboveZero = "more reoffended",
        Rows =
        [
            new("All people who took part", -5.2, -9.4, -1.0) { IsOverall = true },
            new("Men", -4.6, -9.2, 0.0) { Group = "By sex" },
            IntervalRow.Suppressed("Women") with { Group = "By sex" },
            new("Under 12 months", -1.1, -7.3, 5.1) { Group = "By length of sentence" },
            new("12 months to under 4 years", -8.9, -15.0, -2.8) { Group = "By length of sentence" },
            new("4 years or more", null, null, null) { Group = "By length of sentence" },
        ],
    };

    public static IconArray Icons { get; } = new()
    {
        IdPrefix = "fig-5",
        Title = "Of 100 people, five fewer reoffended",
        Subtitle = Subtitle("People who reoffended within a year"),
        Source = Source,
        Alternative = "Thirty-one of 100 people who took part reoffended within a year, against 36 of 100 in the comparison group.",
        Groups =
        [
            new("People who took part", 31.2, FigureRole.Treated) { Detail = "reoffended" },
            new("Comparison group", 36.4, FigureRole.Comparison) { Detail = "reoffended" },
        ],
    };

    public static AttritionFlow Flow { get; } = new()
    {
        IdPrefix = "fig-6",
        Title = "Most people submitted were analysed",
        Subtitle = Subtitle("People at each stage"),
        Source = Source,
        Alternative = "Of 1,203 people submitted, 1,088 were linked, 851 had an index disposal in the period and 828 were matched.",
        Steps =
        [
            new("submitted by the organisation", 1203)
            {
                Losses = [new("with a record sent twice", 12), new("not found in the administrative data", 103)],
            },
            new("linked to the administrative data", 1088)
            {
                Losses = [new("without a sentence that ended in the period", 198), new("took part before the sentence", 39)],
            },
            new("with an index disposal", 851) { Losses = [new("without a similar enough comparison person", 23)] },
            new("in the analysis", 828),
        ],
    };

    public static BarFigure Bars { get; } = new()
    {
        IdPrefix = "fig-7",
        Title = "Most people analysed were men over 25",
        Subtitle = Subtitle("Characteristics of people analysed"),
        Source = Source,
        Alternative = "Ninety-one per cent of those who took part were men and 74 per cent were aged 25 or over, as in the comparison group.",
        AxisLabel = "Percentage of group",
        Series = [new("People who took part", FigureRole.Treated), new("Comparison group", FigureRole.Comparison)],
        Rows =
        [
            new("Male", 91, 90) { Group = "Sex" },
            new("Female", 9, 10) { Group = "Sex" },
            new("18 to 24", 26, 27) { Group = "Age" },
            new("25 to 39", 52, 50) { Group = "Age" },
            new("40 or over", 22, 23) { Group = "Age" },
            new("Accommodation at risk or no fixed abode on release", 38, null) { Group = "Needs" },
        ],
    };

    /// <summary>Every sample by a short name.</summary>
    public static IReadOnlyDictionary<string, Figure> All { get; } = new SortedDictionary<string, Figure>(StringComparer.Ordinal)
    {
        ["love"] = Love,
        ["overlap"] = Overlap,
        ["values"] = Values,
        ["forest"] = Forest,
        ["icons"] = Icons,
        ["flow"] = Flow,
        ["bars"] = Bars,
        ["survival"] = OutcomeSampleFigures.Survival,
        ["ways"] = OutcomeSampleFigures.Ways,
        ["waterfall"] = LinkageSampleFigures.Waterfall,
        ["weights"] = LinkageSampleFigures.Weights,
        ["histogram"] = LinkageSampleFigures.Histogram,
        ["curve"] = LinkageSampleFigures.Curve,
        ["reliability"] = LinkageSampleFigures.Reliability,
    };

    // Hump-shaped shares, the last bins that hold anybody suppressed.
    private static OverlapBin[] Bins(double centre, double spread, int last)
    {
        var heights = Enumerable.Range(0, 20).Select(i => Math.Pow(1 + Math.Pow((((i + 0.5) / 20) - centre) / spread, 2), -2)).ToArray();
        var sum = heights.Take(last - 1).Sum();
        return [.. heights.Select((height, i) => i < last - 1 ? OverlapBin.Of(Math.Round(100 * height / sum, 1)) : i < last + 1 ? OverlapBin.Suppressed : OverlapBin.Of(0))];
    }
}
