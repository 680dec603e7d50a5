using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes an <see cref="IconArray"/>: circles, filled and open, from the bottom row up.</summary>
internal static class IconArrayJson
{
    // Columns from one frame's start to the next.
    private const int Offset = 13;

    public static void Write(IconArray figure, PlotlyJson json)
    {
        json.Array("data", () =>
        {
            for (var i = 0; i < figure.Groups.Count; i++)
            {
                var group = figure.Groups[i];
                var key = group.Role.ToString().ToLowerInvariant() + (i == 0 ? "-left" : "-right");
                Icons(json, $"{key}-yes", group, i, Enumerable.Range(0, group.Filled), "circle", Palette.Of(group.Role));
                Icons(json, $"{key}-no", group, i, Enumerable.Range(group.Filled, 100 - group.Filled), "circle-open", Palette.DarkGrey);
            }
        });
        json.Layout(360, (10, 10, 10, 10), () =>
        {
            json.HiddenAxis("xaxis", -1, Offset + 10);
            json.HiddenAxis("yaxis", -2.5, 11, "x");
            json.Array("annotations", () =>
            {
                for (var i = 0; i < figure.Groups.Count; i++)
                {
                    var group = figure.Groups[i];
                    json.Note(group.Label, "x", (i * Offset) - 0.4, "y", 10.4, "left");
                    var words = $"{FigureText.Value(group.Filled, FigureUnit.Number, 0)} of 100 {figure.Noun} {group.Detail}".TrimEnd();
                    json.Note(words, "x", (i * Offset) - 0.4, "y", -1.4, "left");
                }
            });
        });
    }

    private static void Icons(PlotlyJson json, string key, IconGroup group, int frame, IEnumerable<int> icons, string symbol, string colour)
    {
        var all = icons.ToList();
        json.Trace("scatter", key, group.Label, () =>
        {
            json.Set("mode", "markers");
            json.Set("hoverinfo", "skip");
            json.Set("x", all.Select(i => (double?)((frame * Offset) + (i % 10))));
            json.Set("y", all.Select(i => (double?)(i / 10)));
            json.Object("marker", () =>
            {
                json.Set("symbol", symbol);
                json.Set("size", 14);
                json.Set("color", colour);
            });
        });
    }
}
