using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Reporting.Tests.Charts;

/// <summary>The rules for figures of the Analysis Function, checked on the SVG text of realistic and of nasty figures.</summary>
public sealed partial class SvgRuleTests
{
    /// <summary>Analysis Function palette, its greys, GOV.UK black and white.</summary>
    public static IReadOnlyList<string> AllowedColours { get; } =
        ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1", "#2073BC", "#6BACE6", "#BFBFBF", "#D9D9D9", "#0B0C0C", "#FFFFFF"];

    public static TheoryData<string, int> Figures
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in SampleFigures.All.Keys.Concat(NastyFigures.All.Keys))
            {
                foreach (var width in new[] { 320, 400, 640, 960 }) data.Add(name, width);
            }

            return data;
        }
    }

    public static Figure Named(string name) => SampleFigures.All.TryGetValue(name, out var figure) ? figure : NastyFigures.All[name];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Render_any_figure_follows_the_rules(string name, int width)
    {
        var figure = Named(name);
        var text = SvgRenderer.Render(figure, width);
        var svg = XDocument.Parse(text).Root!;

        // F7: colours from the list only; F4: at most four besides black, white and greys for lines.
        var colours = Colour().Matches(text).Select(match => match.Value).Distinct().ToList();
        Assert.All(colours, colour => Assert.Contains(colour, AllowedColours));
        Assert.True(colours.Except(["#0B0C0C", "#FFFFFF", "#D9D9D9", "#BFBFBF", "#3D3D3D"]).Count() <= 4);
        // F8: text of 12 pixels or more, dark, never orange. F3: nothing rotated.
        Assert.All(svg.Descendants().Where(item => item.Name.LocalName == "text"), item =>
        {
            Assert.True(double.Parse(item.Attribute("font-size")!.Value, CultureInfo.InvariantCulture) >= 12);
            Assert.Equal("#0B0C0C", item.Attribute("fill")!.Value);
            Assert.False(string.IsNullOrWhiteSpace(item.Value));
        });
        Assert.DoesNotContain("transform", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rotate", text, StringComparison.Ordinal);
        // Named for screen readers, ids of this figure only, each once and all resolved.
        Assert.Equal("img", svg.Attribute("role")!.Value);
        var ids = svg.Descendants().Select(item => item.Attribute("id")?.Value).OfType<string>().ToList();
        Assert.Equal([$"{figure.IdPrefix}-t", $"{figure.IdPrefix}-d"], ids);
        Assert.Equal(ids, svg.Attribute("aria-labelledby")!.Value.Split(' '));
        // Scales down, takes nothing from outside, runs nothing.
        Assert.Equal("max-width:100%;height:auto", svg.Attribute("style")!.Value);
        Assert.Equal($"0 0 {svg.Attribute("width")!.Value} {svg.Attribute("height")!.Value}", svg.Attribute("viewBox")!.Value);
        foreach (var banned in new[] { "href", "url(", "<script", "<image", "<style", "gradient", "filter", "NaN", "Infinity", "∞", "\"-0\"", "−0%", "−0<" })
            Assert.DoesNotContain(banned, text, StringComparison.OrdinalIgnoreCase);
        // Two decimals at most, no exponent.
        Assert.DoesNotMatch(LongNumber(), AttributeValues(svg));
        // Title and notes stand outside the picture.
        Assert.DoesNotContain(svg.Descendants().Where(item => item.Name.LocalName == "text"), item => item.Value == figure.Title);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Render_any_figure_keeps_text_apart_and_everything_on_the_canvas(string name, int width)
    {
        var canvas = SvgRenderer.Draw(Named(name), width);
        Assert.NotEmpty(canvas.Boxes);
        for (var i = 0; i < canvas.Boxes.Count; i++)
        {
            var box = canvas.Boxes[i];
            Assert.True(box.Left >= -0.01 && box.Right <= canvas.Width + 0.01 && box.Top >= 0 && box.Bottom <= canvas.Height, $"Off the canvas: {box}");
            for (var j = 0; j < i; j++) Assert.False(box.Overlaps(canvas.Boxes[j]), $"{box} over {canvas.Boxes[j]}");
        }

        foreach (var (item, x) in Horizontals(XDocument.Parse(SvgRenderer.Render(Named(name), width)).Root!))
            Assert.True(x >= 0 && x <= width, $"{item} off the canvas at {x}");
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Table_of_any_figure_has_a_heading_for_each_column_and_no_empty_cell(string name, int width)
    {
        _ = width;
        var table = Named(name).DataTable;
        Assert.Equal(table.Headers.Distinct(), table.Headers);
        Assert.NotEmpty(table.Rows);
        Assert.All(table.Rows, row =>
        {
            Assert.Equal(table.Headers.Count, row.Count);
            Assert.All(row, cell => Assert.False(string.IsNullOrWhiteSpace(cell.Text)));
        });
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Render_and_Write_under_another_culture_give_the_same_bytes(string name, int width)
    {
        string Both() => SvgRenderer.Render(Named(name), width) + PlotlyWriter.Write(Named(name)) + string.Join('|', Named(name).DataTable.Rows.SelectMany(row => row).Select(cell => cell.Text)) + string.Join('|', Named(name).AllNotes);
        var expected = Both();
        Assert.All(Cultures.Awkward, culture => Assert.Equal(expected, Cultures.Under(culture, Both)));
    }

    [GeneratedRegex("#[0-9A-Fa-f]{3,8}\\b")]
    private static partial Regex Colour();

    [GeneratedRegex("\\.\\d{3}|\\d[eE][+-]?\\d")]
    private static partial Regex LongNumber();

    private static string AttributeValues(XElement svg) =>
        string.Join(' ', svg.Descendants().Attributes().Where(item => item.Name.LocalName is not ("fill" or "stroke" or "id")).Select(item => item.Value));

    private static IEnumerable<(XElement Item, double X)> Horizontals(XElement svg)
    {
        foreach (var item in svg.Descendants())
        {
            double At(string name) => double.Parse(item.Attribute(name)!.Value, CultureInfo.InvariantCulture);
            switch (item.Name.LocalName)
            {
                case "line":
                    yield return (item, At("x1"));
                    yield return (item, At("x2"));
                    break;
                case "rect":
                    // The white behind a label may stand over the edge by its rim.
                    var rim = item.Attribute("fill")!.Value == "#FFFFFF" ? 3 : 0;
                    yield return (item, At("x") + rim);
                    yield return (item, At("x") + At("width") - rim);
                    break;
                case "circle":
                    yield return (item, At("cx") - At("r"));
                    yield return (item, At("cx") + At("r"));
                    break;
            }
        }
    }
}
