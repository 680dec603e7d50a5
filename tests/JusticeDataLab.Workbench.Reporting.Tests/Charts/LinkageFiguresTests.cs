using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

public sealed class LinkageFiguresTests
{
    private static readonly PairWeight Pair = new(
        -8,
        [new LevelReached(Comparison.Name, "exact", 17, 3), new LevelReached(Comparison.PncId, "different", -4, 0.01)],
        HeldDown: -13,
        Total: -5,
        Probability: 0.03);

    private static readonly LinkageBias Bias = new(
    [
        new() { Characteristic = "Sex", Group = "Female", People = 10, Linked = 5, Interval = Proportions.Wilson(5, 10), Difference = new ConfidenceInterval(-0.7, -0.2) },
        new() { Characteristic = "Sex", Group = "Male", People = 40, Linked = 39, Interval = Proportions.Wilson(39, 40), Difference = new ConfidenceInterval(0.2, 0.7) },
        new() { Characteristic = "Surname", Group = "Single", People = 50, Linked = 44, Interval = Proportions.Wilson(44, 50) },
    ]);

    private static readonly Calibration Bands = new([new CalibrationBand(0.2, 0.5, 0, 0, double.NaN), new CalibrationBand(0.5, 0.9, 30, 22, 0.71)]);

    private static readonly LinkageAccuracy Accuracy = new()
    {
        AsLinked = new AccuracyAt(null, 8, 1, 10),
        Curve = [new AccuracyAt(0.2, 9, 2, 10), new AccuracyAt(0.7, 8, 1, 10), new AccuracyAt(0.99, 0, 0, 10)],
        Losses = [],
        LinkedThoughNotOnRegister = 0,
    };

    private static readonly Dictionary<string, Figure> All = new()
    {
        ["weights"] = LinkageFigures.Weights(JusticePreset.Model),
        ["waterfall"] = LinkageFigures.Waterfall(Pair),
        ["histogram"] = LinkageFigures.Histogram(new WeightHistogram([-3, 0, 3], [0, 9], [2, 1]), new LinkageSettings()),
        ["accuracy"] = LinkageFigures.Accuracy(Accuracy, new LinkageSettings()),
        ["reliability"] = LinkageFigures.Reliability(Bands),
        ["bias"] = LinkageFigures.Bias(Bias),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Figure_of_linking_is_drawn_with_its_text_apart(string name)
    {
        foreach (var width in new[] { 320, 640 })
        {
            var boxes = SvgRenderer.Draw(All[name], width).Boxes;
            for (var i = 0; i < boxes.Count; i++)
            {
                for (var j = 0; j < i; j++) Assert.False(boxes[i].Overlaps(boxes[j]), $"{boxes[i]} over {boxes[j]}");
            }
        }

        Assert.NotEmpty(PlotlyWriter.Write(All[name]));
        Assert.NotEmpty(All[name].DataTable.Rows);
    }

    [Fact]
    public void Waterfall_ends_at_the_total_and_gives_rarity_a_bar_of_its_own()
    {
        var rows = LinkageFigures.Waterfall(Pair).Rows;

        // Prior, name, its rarity, PNC ID (whose frequency part is too small to draw), guard, total: −8 + 17 + 3 − 4 − 13.
        Assert.Equal([-8.0, 9, 12, 8, -5, -5], rows.Select(row => row.To));
        Assert.Equal("PNC ID: different", rows[3].Label);
    }

    [Fact]
    public void Bias_marks_groups_in_words_too()
    {
        Assert.Equal(["Female (linked less)", "Male (linked more)", "Single"], LinkageFigures.Bias(Bias).Rows.Select(row => row.Label));
    }

    [Fact]
    public void Every_level_of_the_preset_has_words()
    {
        Assert.All(JusticePreset.Model.Levels, level => Assert.DoesNotContain("-", LinkageWords.OfLevel(level.Comparison, level.Code).Replace("double-barrelled", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Changes_of_bars_of_their_own_must_start_at_zero() =>
        Assert.Throws<ArgumentException>(() => SvgRenderer.Render(LinkageSampleFigures.Weights with { Rows = [new SpanRow("A", 1, 2)] }));
}
