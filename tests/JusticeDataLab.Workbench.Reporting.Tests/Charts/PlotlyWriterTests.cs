using System.Text.Encodings.Web;
using System.Text.Json;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

public sealed class PlotlyWriterTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. SampleFigures.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_sample_is_as_approved(string name)
    {
        using var json = JsonDocument.Parse(PlotlyWriter.Write(SampleFigures.All[name]));
        Approved.Verify(JsonSerializer.Serialize(json, Readable), $"{name}.plotly.json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_any_figure_has_the_shape_that_every_plotly_version_takes(string name)
    {
        using var json = JsonDocument.Parse(PlotlyWriter.Write(SampleFigures.All[name]));
        Assert.Equal(["data", "layout", "config", "frames"], json.RootElement.EnumerateObject().Select(item => item.Name));
        var uids = json.RootElement.GetProperty("data").EnumerateArray().Select(trace => trace.GetProperty("uid").GetString()).ToList();
        Assert.NotEmpty(uids);
        Assert.Equal(uids.Distinct(), uids);
        Assert.All(uids, uid => Assert.StartsWith(SampleFigures.All[name].IdPrefix + "-", uid, StringComparison.Ordinal));
        Assert.All(Properties(json.RootElement), item =>
        {
            if (item.Name == "title") Assert.Equal(JsonValueKind.Object, item.Value.ValueKind);
            Assert.NotEqual("titlefont", item.Name);
            Assert.False(item.Name.EndsWith("src", StringComparison.Ordinal), item.Name);
            if (item.Name.EndsWith("color", StringComparison.Ordinal)) Assert.Contains(item.Value.GetString(), SvgRuleTests.AllowedColours);
        });
        var layout = json.RootElement.GetProperty("layout");
        Assert.False(layout.GetProperty("showlegend").GetBoolean());
        Assert.Equal("#0B0C0C", layout.GetProperty("font").GetProperty("color").GetString());
    }

    [Fact]
    public void Write_suppressed_bin_leaves_its_share_out()
    {
        var figure = SampleFigures.Overlap with
        {
            Edges = [0, 0.5, 1],
            Panels = [new("Before matching", [OverlapBin.Of(97.5), OverlapBin.Suppressed], [OverlapBin.Of(60), OverlapBin.Of(40)])],
        };
        using var json = JsonDocument.Parse(PlotlyWriter.Write(figure));
        var treated = json.RootElement.GetProperty("data")[0];
        Assert.Equal("[97.5,null]", treated.GetProperty("y").GetRawText());
        Assert.Equal("[97.5,null]", treated.GetProperty("customdata").GetRawText());
    }

    [Fact]
    public void Write_suppressed_row_leaves_its_numbers_out_of_every_format()
    {
        var hidden = new IntervalRow("Women", 77.7, 66.6, 88.8) { IsSuppressed = true };
        var figure = SampleFigures.Values with { Rows = [.. SampleFigures.Values.Rows, hidden] };
        foreach (var text in new[] { PlotlyWriter.Write(figure), SvgRenderer.Render(figure), string.Join(' ', figure.DataTable.Rows.SelectMany(row => row).Select(cell => cell.ToString())) })
        {
            Assert.DoesNotContain("77.7", text, StringComparison.Ordinal);
            Assert.DoesNotContain("66.6", text, StringComparison.Ordinal);
            Assert.Contains("[c]", text, StringComparison.Ordinal);
        }

        // 88.8% would stretch the axis beyond 60%.
        Assert.DoesNotContain(">60%<", SvgRenderer.Render(figure), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_more_digits_than_shown_drops_them()
    {
        var figure = SampleFigures.Love with { Rows = [new("", "Age", -12.3456789, 0.04)], Decimals = 1 };
        var json = PlotlyWriter.Write(figure);
        Assert.Contains("-12.3,", json, StringComparison.Ordinal);
        Assert.DoesNotContain("-12.34", json, StringComparison.Ordinal);
        // 0.04 rounds to nothing, without a sign.
        Assert.Contains("[-12.3,0,null]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_value_that_is_not_defined_is_null()
    {
        var json = PlotlyWriter.Write(SampleFigures.Love with { Rows = [new("", "Age", null, 1)] });
        Assert.Contains("\"x\":[null,1,null]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_markup_in_a_label_can_end_no_script_and_makes_no_element()
    {
        var figure = SampleFigures.Love with { Rows = [new("", "</script><b>Age", 3, 1)] };
        var json = PlotlyWriter.Write(figure);
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal("&lt;/script&gt;&lt;b&gt;Age", parsed.RootElement.GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext")[0].GetString());
    }

    private static IEnumerable<JsonProperty> Properties(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(item => Properties(item.Value).Prepend(item)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Properties),
        _ => [],
    };
}
