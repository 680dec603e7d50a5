using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

public sealed class FigureRuleTests
{
    private static SurvivalFigure Survival(params SurvivalPoint[] points) =>
        OutcomeSampleFigures.Survival with { Curves = [new("A", FigureRole.Treated, points)] };

    [Fact]
    public void Title_of_ten_words_is_taken_and_of_eleven_refused()
    {
        Assert.Equal("one two three four five six seven eight nine ten", (SampleFigures.Love with { Title = "one two three four five six seven eight nine ten" }).Title);
        var refusal = Assert.Throws<ArgumentException>(() => SampleFigures.Love with { Title = "one two three four five six seven eight nine ten eleven" });
        Assert.Contains("11 words", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subtitle_without_place_is_refused() =>
        Assert.Throws<ArgumentException>(() => new FigureSubtitle("Rate", " ", "2021"));

    [Fact]
    public void Subtitle_reads_measure_place_period() =>
        Assert.Equal("Rate, England, 2021", new FigureSubtitle("Rate", "England", "2021").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("fig 1")]
    [InlineData("fig\"1")]
    [InlineData("ıd")]
    public void IdPrefix_that_is_no_name_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => SampleFigures.Love with { IdPrefix = id });

    [Fact]
    public void Render_alternative_that_repeats_the_title_is_refused()
    {
        var figure = SampleFigures.Love with { Alternative = SampleFigures.Love.Title + "." };
        Assert.Throws<ArgumentException>(() => SvgRenderer.Render(figure));
        Assert.Throws<ArgumentException>(() => PlotlyWriter.Write(figure));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.1e9)]
    public void Render_number_that_cannot_be_drawn_is_refused_with_a_remedy(double value)
    {
        Figure[] figures =
        [
            SampleFigures.Love with { Rows = [new("", "Age", value, 0)] },
            SampleFigures.Love with { Rows = [new("", "Age", 0, value)] },
            SampleFigures.Love with { Thresholds = [value] },
            SampleFigures.Values with { Rows = [new("A", value, null, null)] },
            SampleFigures.Values with { Rows = [new("A", 1, 0, value)] },
            SampleFigures.Bars with { Rows = [new("A", 1, value)] },
        ];
        Assert.All(figures, figure =>
        {
            Assert.Contains("finite", Assert.Throws<ArgumentOutOfRangeException>(() => SvgRenderer.Render(figure)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>(() => PlotlyWriter.Write(figure));
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => OverlapBin.Of(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => SvgRenderer.Render(SampleFigures.Icons with
        {
            Groups = [new("A", value, FigureRole.Treated), new("B", 1, FigureRole.Comparison)],
        }));
    }

    [Fact]
    public void Render_data_that_make_no_sense_are_refused()
    {
        Figure[] figures =
        [
            SampleFigures.Love with { Rows = [] },
            SampleFigures.Love with { Thresholds = [0] },
            SampleFigures.Values with { Rows = [] },
            SampleFigures.Values with { Rows = [new("A", 5, 1, null)] },
            SampleFigures.Values with { Rows = [new("A", 5, 6, 7)] },
            SampleFigures.Values with { Rows = [new("A", 5, 7, 3)] },
            SampleFigures.Overlap with { Edges = [0, 0.5, 0.6] },
            SampleFigures.Overlap with { Edges = [1, 1] },
            SampleFigures.Overlap with { Panels = [new("Before", [], [])] },
            SampleFigures.Icons with { Groups = [new("A", 5, FigureRole.Treated)] },
            SampleFigures.Flow with { Steps = [new("A", 5) { Losses = [new("B", 5)] }] },
            SampleFigures.Bars with { Rows = [new("A", 5)] },
            SampleFigures.Bars with { Rows = [new("A", -1, 2)] },
            Survival(new SurvivalPoint(0, 90, null, null)),
            Survival(new SurvivalPoint(366, 90, null, null)),
            Survival(new(20, 90, null, null), new(20, 80, null, null)),
            Survival(new SurvivalPoint(20, 90, 91, 95)),
            Survival(new SurvivalPoint(20, 90, 80, null)),
            Survival(new SurvivalPoint(20, 101, null, null)),
            Survival(),
            OutcomeSampleFigures.Survival with { Curves = [OutcomeSampleFigures.Survival.Curves[0], OutcomeSampleFigures.Survival.Curves[0]] },
            OutcomeSampleFigures.Ways with { Rows = [new(["Radius", "0.1"], 1, null, null)] },
            OutcomeSampleFigures.Ways with { Rows = [new(["Radius", "0.1", "All"], null, null, null)] },
            OutcomeSampleFigures.Ways with { Rows = [new(["Radius", "0.1", "All"], 1, 2, 3)] },
            OutcomeSampleFigures.Ways with { Rows = [.. OutcomeSampleFigures.Ways.Rows.Select(row => row with { IsMain = true })] },
        ];
        Assert.All(figures, figure =>
        {
            Assert.ThrowsAny<ArgumentException>(() => SvgRenderer.Render(figure));
            Assert.ThrowsAny<ArgumentException>(() => PlotlyWriter.Write(figure));
        });
    }

    [Fact]
    public void Ways_are_drawn_from_the_lowest_and_those_without_an_estimate_are_counted()
    {
        var figure = OutcomeSampleFigures.Ways;
        var estimates = figure.Ordered().Select(row => row.Estimate).ToList();
        Assert.Equal(24, estimates.Count);
        Assert.Equal(estimates.Order(), estimates);
        Assert.Contains("1 of 25 ways gave no estimate and are not drawn.", figure.AllNotes);
        Assert.Equal("[z]", figure.DataTable.Rows[^1][4].Text);
    }

    [Fact]
    public void Survival_suppressed_count_is_a_marker_in_the_table_and_nowhere_else()
    {
        var row = OutcomeSampleFigures.Survival.DataTable.Rows[11];
        Assert.Equal("[c]", row[6].Text);
        Assert.Null(row[6].Number);
        Assert.Contains("[c] marks counts hidden to protect people.", OutcomeSampleFigures.Survival.AllNotes);
    }

    [Fact]
    public void Render_too_narrow_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SvgRenderer.Render(SampleFigures.Love, 319));

    [Fact]
    public void Render_stamp_stands_in_the_metadata() =>
        Assert.Contains("<metadata>release 1 &amp; run 2</metadata>", SvgRenderer.Render(SampleFigures.Love, stamp: "release 1 & run 2"), StringComparison.Ordinal);

    [Fact]
    public void AllNotes_interval_plot_explains_its_intervals() =>
        Assert.Contains(SampleFigures.Forest.AllNotes, note => note.Contains("95% confidence interval", StringComparison.Ordinal));

    [Fact]
    public void Rows_of_a_heading_given_apart_stand_together()
    {
        var figure = SampleFigures.Love with { Rows = [new("A", "one", 1, 1), new("B", "two", 1, 1), new("A", "three", 1, 1)] };
        Assert.Equal(["one", "three", "two"], figure.DataTable.Rows.Select(row => row[0].Text));
    }

    [Fact]
    public void DataTable_prints_what_is_drawn()
    {
        var row = (SampleFigures.Love with { Rows = [new("A", "one", -12.345, null)] }).DataTable.Rows.Single();
        Assert.Equal([new FigureCell("one", null), new FigureCell("A", null), new FigureCell("−12.3%", -12.3), new FigureCell("[z]", null)], row);
    }

    [Fact]
    public void FigureCount_below_zero_is_refused_and_suppressed_prints_its_marker()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureCount.Of(-1));
        Assert.Equal("[c]", FigureCount.Suppressed.ToString());
        Assert.Equal("1,203", FigureCount.Of(1203).ToString());
    }

    [Fact]
    public void Flow_with_a_hidden_part_prints_no_total()
    {
        var steps = new AttritionStep[] { new("start", 50) { Losses = [new("one", 11), new("two", FigureCount.Suppressed)] }, new("end", FigureCount.Suppressed) };
        var svg = SvgRenderer.Render(SampleFigures.Flow with { Steps = steps });
        Assert.Contains(">Left:<", svg, StringComparison.Ordinal);
        Assert.Contains(">[c]<", svg, StringComparison.Ordinal);
    }
}
