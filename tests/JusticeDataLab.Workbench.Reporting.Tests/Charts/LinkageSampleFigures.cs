using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

/// <summary>One realistic figure of every kind that linking adds. The numbers are made up.</summary>
internal static class LinkageSampleFigures
{
    public static SpanFigure Waterfall { get; } = new()
    {
        IdPrefix = "fig-11",
        Title = "A rare name makes this pair clear",
        Subtitle = SampleFigures.Subtitle("Match weight of one pair"),
        Source = SampleFigures.Source,
        Alternative = "From a prior of minus 12.1 the name adds 17.0 and its rarity 3.2, the date of birth 8.5, the sex takes away 4.3; together 12.3.",
        AxisLabel = "log2 of the odds that the two are one person",
        NumbersHeading = "Adds",
        IsWaterfall = true,
        BelowZero = "less likely than not",
        AboveZero = "more likely than not",
        Rows =
        [
            new("Before comparing: the prior", 0, -12.1) { IsTotal = true },
            new("Name: forename and surname agree", -12.1, 4.9),
            new("… because these values are rarer than usual", 4.9, 8.1),
            new("Date of birth: day and month swapped", 8.1, 16.6),
            new("Sex: different", 16.6, 12.3),
            new("Together", 0, 12.3) { IsTotal = true },
        ],
    };

    public static SpanFigure Weights { get; } = Waterfall with
    {
        IdPrefix = "fig-12",
        Title = "Agreement on identifiers tells most",
        Alternative = "The same PNC ID adds 22.7, a different one takes away 4.3; the same sex adds 0.5.",
        NumbersHeading = "Weight",
        IsWaterfall = false,
        Rows =
        [
            new("The same", 0, 22.7) { Group = "PNC ID" },
            new("Different", 0, -4.3) { Group = "PNC ID" },
            new("The same", 0, 0.5) { Group = "Sex" },
            new("Different", 0, -4.3) { Group = "Sex" },
            new("Near", 0, 0) { Group = "Middle name" },
        ],
    };

    public static HistogramFigure Histogram { get; } = new()
    {
        IdPrefix = "fig-13",
        Title = "Few rows are in doubt",
        Subtitle = SampleFigures.Subtitle("Rows by weight of the likeliest candidate"),
        Source = SampleFigures.Source,
        Alternative = "Most rows that were linked have weights above 10; of those that were not, a handful lie above minus 2.",
        AxisLabel = "log2 of the odds that the two are one person",
        HeightLabel = "number of rows",
        Edges = [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10, 12],
        Marks = [new(-2, "Review from 20%"), new(1.22, "Link from 70%")],
        Panels =
        [
            new("Rows linked", [0, 0, 0, 0, 0, 1, 9, 14, 60, 212, 1304], FigureRole.Treated),
            new("Rows not linked", [3, 5, 2, 1, 2, 1, 0, 0, 0, 0, 0], FigureRole.Comparison),
        ],
    };

    public static CurveFigure Curve { get; } = new()
    {
        IdPrefix = "fig-14",
        Title = "A higher threshold loses people",
        Subtitle = SampleFigures.Subtitle("Precision and recall by threshold"),
        Source = SampleFigures.Source,
        Alternative = "Precision rises from 97.5% to 99.9% as the threshold rises, recall falls from 98.4% to 93.1%.",
        AxisLabel = "Least probability of a link",
        HeightLabel = "Precision and recall",
        Marks = [new(70, "Threshold used: 70%")],
        Series =
        [
            new("Precision: share of links that are right", FigureRole.Treated, [new(5, 97.5), new(20, 98.4), new(50, 99.2), new(70, 99.5), new(90, 99.8), new(99.9, 99.9)]),
            new("Recall: share of those on the register who were found", FigureRole.Comparison, [new(5, 98.4), new(20, 98.2), new(50, 97.8), new(70, 97.1), new(90, 95.9), new(99.9, 93.1)]),
        ],
    };

    public static CurveFigure Reliability { get; } = Curve with
    {
        IdPrefix = "fig-15",
        Title = "The probabilities mean what they say",
        Alternative = "All five intervals cross the diagonal.",
        AxisLabel = "Mean probability given",
        HeightLabel = "Share that truly are one person",
        Marks = [],
        AreJoined = false,
        HasDiagonal = true,
        Series = [new("Pairs", FigureRole.Treated, [new(11.4, 13.3, 5.3, 29.7), new(33.8, 25, 10.2, 49.5), new(74, 80.4, 66.8, 89.3), new(96.2, 98.1, 90.1, 99.7), new(99.9, 99.9, 99.5, 100)])],
    };

    /// <summary>Figures that strain the layout.</summary>
    public static IReadOnlyDictionary<string, Figure> Nasty(string text, string word) => new Dictionary<string, Figure>
    {
        ["waterfall, long labels"] = Waterfall with { Rows = [new(text, 0, -3) { IsTotal = true }, new(word, -3, 8)], AxisLabel = text, NumbersHeading = word, BelowZero = text, AboveZero = text },
        ["weights, extreme values"] = Weights with { Rows = [new("A", 0, 999_999_999), new("B", 0, -999_999_999), new("C", 0, 0.001)], Decimals = 3 },
        ["weights, all zero"] = Weights with { Rows = [new("A", 0, 0)] },
        ["weights, all below"] = Weights with { Rows = [new("A", 0, -2), new("B", 0, -3)] },
        ["histogram, nothing counted"] = Histogram with { Edges = [0, 1], Panels = [new("A", [0])], Marks = [] },
        ["histogram, long labels"] = Histogram with { Panels = [new(text, Histogram.Panels[0].Counts), new(word, Histogram.Panels[1].Counts)], Marks = [new(-10, text), new(12, word), new(0, "zero"), new(0.1, "nearly zero")], AxisLabel = $"Along: {text}", HeightLabel = $"Up: {text}" },
        ["histogram, large counts"] = Histogram with { Edges = [.. Enumerable.Range(0, 61).Select(i => (double)i)], Panels = [new("A", [.. Enumerable.Range(0, 60).Select(i => i * 1_000_000)])], Marks = [] },
        ["curve, one point at the top"] = Curve with { Series = [new("A", FigureRole.Treated, [new(100, 100)])] },
        ["curve, long labels"] = Curve with { Series = [new(text, FigureRole.Treated, [new(0, 0, 0, 100)]), new(word, FigureRole.Neutral, [new(100, 50)])], Marks = [new(0, text), new(100, word), new(99, "A")], AxisLabel = $"Along: {text}", HeightLabel = $"Up: {text}" },
    };
}
