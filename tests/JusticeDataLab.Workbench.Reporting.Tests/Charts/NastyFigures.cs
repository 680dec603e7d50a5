using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

/// <summary>Figures that strain a layout: long labels, many rows, equal, extreme and missing values.</summary>
internal static class NastyFigures
{
    private const string Long = "Received a recommendation for an accredited offending behaviour programme in the most recent assessment before release";
    private const string Word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private static LovePlot Love(params LoveRow[] rows) => SampleFigures.Love with { Rows = rows };

    private static IntervalPlot Forest(params IntervalRow[] rows) => SampleFigures.Forest with { Rows = rows };

    private static OverlapPlot Overlap(double[] edges, params double[] shares) => SampleFigures.Overlap with
    {
        Edges = edges,
        Panels = [new(Long, [.. shares.Select(OverlapBin.Of)], [.. shares.Reverse().Select(OverlapBin.Of)])],
    };

    private static SurvivalFigure Survival(params SurvivalCurve[] curves) => OutcomeSampleFigures.Survival with { Curves = curves };

    private static SpecificationCurve Ways(int count) => OutcomeSampleFigures.Ways with
    {
        Rows = [.. Enumerable.Range(0, count).Select(i => new SpecificationRow([$"{i % 5}", $"{i % 3}", "all"], (i - 250) / 40.0, (i - 350) / 40.0, (i - 150) / 40.0) { IsMain = i == count - 1 })],
    };

    private static BarFigure Bars(params BarRow[] rows) => SampleFigures.Bars with { Rows = rows };

    private static IconArray Icons(string label, double left, double right, string detail) => SampleFigures.Icons with
    {
        Groups = [new(label, left, FigureRole.Treated) { Detail = detail }, new(label, right, FigureRole.Comparison) { Detail = detail }],
    };

    public static IReadOnlyDictionary<string, Figure> All { get; } = new SortedDictionary<string, Figure>(LinkageSampleFigures.Nasty(Long, Word).ToDictionary(), StringComparer.Ordinal)
    {
        ["survival, one step"] = Survival(new SurvivalCurve("All", FigureRole.Treated, [new(1, 0, null, null)])) with { LastDay = 1 },
        ["survival, long names"] = Survival(new(Long, FigureRole.Treated, [new(300, 99.96, 99.9, 100)]), new(Word, FigureRole.Comparison, [new(300, 99.95, 0, 100)])),
        ["survival, both at the bottom"] = Survival(new("People who took part", FigureRole.Treated, [new(5, 0, 0, 0)]), new("Comparison group", FigureRole.Comparison, [new(9, 0.04, 0, 0.1)])),
        ["survival, a step each day"] = Survival(new SurvivalCurve("All", FigureRole.Neutral, [.. Enumerable.Range(1, 365).Select(day => new SurvivalPoint(day, 100 - (day / 7.3), 40, 100))])),
        ["ways, one"] = Ways(1),
        ["ways, many"] = Ways(500),
        ["ways, long labels"] = OutcomeSampleFigures.Ways with { Decisions = [Long, Word], Rows = [new([Long, Word], -999_999_999, null, null) { IsMain = true }, new([Word, Long], 999_999_999, 1, 999_999_999)] },
        ["ways, all zero"] = OutcomeSampleFigures.Ways with { Decisions = ["Caliper"], Rows = [new(["0.1"], 0, 0, 0), new(["0.2"], 0, 0, 0), new(["0.3"], null, null, null)] },
        ["love, one row"] = Love(new LoveRow("", "Age", 3, 1)),
        ["love, all equal"] = Love(new("A", "Age", 0, 0), new("A", "Sex", 0, 0)) with { Thresholds = [] },
        ["love, all equal and not zero"] = Love(new("A", "Age", 7, 7), new("B", "Sex", 7, 7)),
        ["love, long labels"] = Love(new(Long, Long, -31, 2), new(Long, Word, 12, 3), new(Word, Long + " & <more>", 12, null)),
        ["love, extreme values"] = Love(new("A", "Age", -999_999_999, 999_999_999), new("A", "Sex", 0.001, -0.001)),
        ["love, close marks at the right"] = Love(new("A", "Age", 59.9, 59.8), new("A", "Sex", -1, 0)),
        ["love, close marks at the left"] = Love(new("A", "Age", -59.9, -59.8), new("A", "Sex", 1, 0)),
        ["love, none defined"] = Love(new("A", "Age", null, null), new("A", "Sex", null, null)),
        ["love, one defined"] = Love(new("A", "Age", null, 50), new("A", "Sex", -50, null)),
        ["love, many rows"] = Love([.. Enumerable.Range(0, 120).Select(i => new LoveRow($"Heading {i % 9}", $"Covariate number {i}", (i - 60) * 1.3, (i % 7) - 3))]),
        ["love, many thresholds"] = SampleFigures.Love with { Thresholds = [0.1, 0.25, 1, 2.5, 5, 10, 20, 25] },
        ["love, long names of marks"] = SampleFigures.Love with { BeforeLabel = "Before any matching", AfterLabel = "After matching" },
        ["overlap, one bin"] = Overlap([0, 1], 100),
        ["overlap, all zero"] = Overlap([0, 0.5, 1], 0, 0),
        ["overlap, one tall bin"] = Overlap([-9, -6, -3, 0, 3, 6, 9], 0, 100, 0, 0, 0, 0),
        ["overlap, many bins"] = Overlap([.. Enumerable.Range(0, 201).Select(i => (i - 100) / 10.0)], [.. Enumerable.Repeat(0.5, 200)]),
        ["overlap, long labels"] = SampleFigures.Overlap with { TreatedLabel = Long, ComparisonLabel = "Not: " + Long, AxisLabel = Long },
        ["values, one row"] = SampleFigures.Values with { Rows = [new("All", 50, null, null)] },
        ["values, all zero"] = SampleFigures.Values with { Rows = [new("A", 0, 0, 0), new("B", 0, 0, 0)] },
        ["values, days"] = SampleFigures.Values with { Unit = FigureUnit.Days, Decimals = 2, Rows = [new("A", 123456.78, 100000, 150000), new("B", 99.5, 99, 100)] },
        ["forest, long labels"] = Forest(new(Long, -3, -5, -1) { Group = Long }, new(Word, 3, 1, 5) { Group = Word, IsOverall = true }) with { BelowZero = Long, AboveZero = Long, AxisLabel = Long },
        ["forest, extreme values"] = Forest(new("A", 0, -999_999_999, 999_999_999), new("B", -0.04, -0.04, 0.01)),
        ["forest, nothing to show"] = Forest(IntervalRow.Suppressed("A"), new("B", null, null, null)),
        ["forest, above zero"] = Forest(new IntervalRow("A", 20, 15, 25)),
        ["forest, tiny"] = Forest(new IntervalRow("A", 0.00002, 0.00001, 0.00003)) with { Decimals = 5 },
        ["icons, none and all"] = Icons("Group", 0, 100, ""),
        ["icons, long labels"] = Icons(Long, 0.4, 99.6, Word),
        ["icons, full with long detail"] = Icons("Group", 100, 1, Long),
        ["flow, one step"] = SampleFigures.Flow with { Steps = [new("analysed", 1)] },
        ["flow, long labels"] = SampleFigures.Flow with
        {
            Steps =
            [
                new(Long, 2_000_000_000) { Losses = [new(Long, 2_000_000_000), new(Word, FigureCount.Suppressed), new("no reason", 0)] },
                new(Word, FigureCount.Suppressed),
                new("analysed", 0),
            ],
        },
        ["flow, many steps"] = SampleFigures.Flow with
        {
            Steps = [.. Enumerable.Range(0, 12).Select(i => new AttritionStep($"step {i}", 1000 - i) { Losses = [new("left", 1)] }), new("end", 988)],
        },
        ["bars, one row"] = Bars(new BarRow("All", 100, 100)),
        ["bars, all zero"] = Bars(new BarRow("All", 0, 0), new BarRow("None", 0, 0)),
        ["bars, long labels"] = Bars(new BarRow(Long, 100, 3) { Group = Long }, new BarRow(Word, null, 0.4) { Group = Word }) with { AxisLabel = Long, Series = [new(Long, FigureRole.Treated), new(Word, FigureRole.Comparison)] },
        ["bars, extreme values"] = Bars(new BarRow("A", 1e9, 0), new BarRow("B", 1, 1)) with { Unit = FigureUnit.Number, Decimals = 3 },
        ["bars, none shown"] = Bars(new BarRow("A", null, null)),
        ["bars, one series"] = Bars(new BarRow("A", 3), new BarRow("B", 5)) with { Series = [new("Treated", FigureRole.Treated)] },
    };
}
