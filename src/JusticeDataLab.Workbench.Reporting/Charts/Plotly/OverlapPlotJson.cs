using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes an <see cref="OverlapPlot"/>: two bar traces a panel, panels above each other on axes of their own.</summary>
internal static class OverlapPlotJson
{
    public static void Write(OverlapPlot plot, PlotlyJson json)
    {
        var middles = plot.Edges.Zip(plot.Edges.Skip(1), (low, high) => (double?)((low + high) / 2)).ToList();
        var highest = plot.Panels.SelectMany(panel => panel.Treated.Concat(panel.Comparison)).Max(plot.Shown);
        var scale = Axis.Nice(0, highest > 0 ? highest : 1, 0, 1, 3);
        json.Array("data", () =>
        {
            for (var i = 0; i < plot.Panels.Count; i++)
            {
                Bars(json, plot, plot.Panels[i].Treated, FigureRole.Treated, plot.TreatedLabel, i, middles);
                Bars(json, plot, plot.Panels[i].Comparison, FigureRole.Comparison, plot.ComparisonLabel, i, middles);
                Hidden(json, plot.Panels[i].Treated, FigureRole.Treated, i, middles, scale.Ticks[^1]);
                Hidden(json, plot.Panels[i].Comparison, FigureRole.Comparison, i, middles, scale.Ticks[^1]);
            }
        });
        json.Layout((plot.Panels.Count * 260) + 60, (60, 24, 30, 60), () =>
        {
            json.Set("barmode", "relative");
            json.Set("bargap", 0);
            for (var i = 0; i < plot.Panels.Count; i++)
            {
                var (low, high) = Domain(plot, i);
                json.ValueAxis(AxisName(i, "xaxis"), i == plot.Panels.Count - 1 ? plot.AxisLabel : "", FigureUnit.Number, () =>
                {
                    json.Set("anchor", AxisName(i, "y"));
                    json.Set("range", [plot.Edges[0], plot.Edges[^1]]);
                });
                json.ValueAxis(AxisName(i, "yaxis"), "", FigureUnit.Number, () => Heights(json, scale, i, low, high));
            }

            json.Array("annotations", () =>
            {
                for (var i = 0; i < plot.Panels.Count; i++)
                {
                    var (low, high) = Domain(plot, i);
                    json.Note(plot.Panels[i].Name, "paper", 0, "paper", high, "left", "bottom");
                    json.Note(plot.TreatedLabel, "paper", 0.99, "paper", high - 0.01, "right", "top");
                    json.Note(plot.ComparisonLabel, "paper", 0.99, "paper", low + 0.01, "right", "bottom");
                }
            });
        });
    }

    // Labels are absolute: both directions are shares.
    private static void Heights(PlotlyJson json, Axis scale, int panel, double low, double high)
    {
        var ticks = scale.Ticks.Where(tick => tick > 0).Reverse().Select(tick => -tick).Concat(scale.Ticks).ToList();
        json.Set("anchor", AxisName(panel, "x"));
        json.Set("domain", [low, high]);
        json.Set("range", [-1.2 * scale.Ticks[^1], 1.2 * scale.Ticks[^1]]);
        json.Set("tickmode", "array");
        json.Set("tickvals", ticks.Select(tick => (double?)tick));
        json.Set("ticktext", ticks.Select(tick => scale.Label(Math.Abs(tick), FigureUnit.Percent)));
    }

    private static void Bars(PlotlyJson json, OverlapPlot plot, IReadOnlyList<OverlapBin> bins, FigureRole role, string name, int panel, List<double?> middles)
    {
        var side = role == FigureRole.Treated ? 1 : -1;
        var shares = bins.Select(bin => bin.IsSuppressed ? (double?)null : plot.Shown(bin)).ToList();
        json.Trace("bar", $"{(role == FigureRole.Treated ? "treated" : "comparison")}-{Ordinal(panel + 1)}", name, () =>
        {
            json.Set("x", middles);
            json.Set("y", shares.Select(share => side * share));
            json.Set("customdata", shares);
            json.Set("hovertemplate", "%{x}: %{customdata}%");
            json.Set("width", middles.Select(_ => (double?)(plot.Edges[1] - plot.Edges[0])));
            json.Set("xaxis", AxisName(panel, "x"));
            json.Set("yaxis", AxisName(panel, "y"));
            json.Object("marker", () => json.Set("color", Palette.Of(role)));
        });
    }

    // Open circles at one height, as in the drawing: they say where somebody is, never how many.
    private static void Hidden(PlotlyJson json, IReadOnlyList<OverlapBin> bins, FigureRole role, int panel, List<double?> middles, double highest)
    {
        var at = middles.Where((_, i) => bins[i].IsSuppressed).ToList();
        if (at.Count == 0) return;
        json.Trace("scatter", $"{(role == FigureRole.Treated ? "treated" : "comparison")}-hidden-{Ordinal(panel + 1)}", "", () =>
        {
            var height = FigureText.Round((role == FigureRole.Treated ? 0.07 : -0.07) * highest, 4);
            json.Set("mode", "markers");
            json.Set("hoverinfo", "skip");
            json.Set("x", at);
            json.Set("y", at.Select(_ => (double?)height));
            json.Set("xaxis", AxisName(panel, "x"));
            json.Set("yaxis", AxisName(panel, "y"));
            json.Object("marker", () =>
            {
                json.Set("symbol", "circle-open");
                json.Set("size", 6);
                json.Set("color", Palette.Of(role));
            });
        });
    }

    private static string AxisName(int panel, string name) => panel == 0 ? name : name + Ordinal(panel + 1);

    private static string Ordinal(int value) => FigureText.Value(value, FigureUnit.Number, 0);

    private static (double Low, double High) Domain(OverlapPlot plot, int panel)
    {
        var each = 1.0 / plot.Panels.Count;
        var high = 1 - (panel * each);
        return (FigureText.Round(high - (each * 0.82), 4), FigureText.Round(high, 4));
    }
}
