using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="SurvivalFigure"/>: for each curve the lower limit, the upper limit filled down to it, then the curve.</summary>
internal static class SurvivalFigureJson
{
    private const double BandOpacity = 0.3;

    public static void Write(SurvivalFigure figure, PlotlyJson json)
    {
        json.Array("data", () =>
        {
            foreach (var curve in figure.Curves)
            {
                var key = curve.Role.ToString().ToLowerInvariant();
                SurvivalPoint[] limited = [.. curve.Points.Where(point => point.Lower is not null)];
                if (limited.Length > 0)
                {
                    Steps(json, figure, limited, point => point.Lower!.Value, $"{key}-lower", $"{curve.Name}, lower 95% limit", () => Edge(json, curve, fill: false));
                    Steps(json, figure, limited, point => point.Upper!.Value, $"{key}-upper", $"{curve.Name}, upper 95% limit", () => Edge(json, curve, fill: true));
                }

                Steps(json, figure, curve.Points, point => point.Percent, key, curve.Name, () => Line(json, curve, 2.5));
            }
        });
        json.Layout(430, (60, 170, 30, 60), () =>
        {
            json.ValueAxis("xaxis", figure.AxisLabel, FigureUnit.Days, () => json.Set("range", [0, figure.LastDay]));
            json.ValueAxis("yaxis", figure.HeightLabel, FigureUnit.Percent, () => json.Set("range", [0, 100]));
            json.Array("annotations", () =>
            {
                foreach (var (curve, anchor) in Ends(figure))
                    json.Note($"{curve.Name}: {FigureText.Value(curve.Points[^1].Percent, FigureUnit.Percent, figure.Decimals)}", "paper", 1.01, "y", figure.Shown(curve.Points[^1].Percent), "left", anchor);
            });
        });
    }

    // Names stand away from each other: the higher curve's above its end, the lower one's below.
    private static IEnumerable<(SurvivalCurve Curve, string Anchor)> Ends(SurvivalFigure figure) => figure.Curves
        .OrderByDescending(curve => curve.Points[^1].Percent)
        .Select((curve, place) => (curve, figure.Curves.Count == 1 ? "middle" : place == 0 ? "bottom" : "top"));

    private static void Steps(
        PlotlyJson json, SurvivalFigure figure, IReadOnlyList<SurvivalPoint> points, Func<SurvivalPoint, double> share, string key, string name, Action style) =>
        json.Trace("scatter", key, name, () =>
        {
            json.Set("mode", "lines");
            json.Set("x", points.Select(point => (double?)point.Day).Prepend(0).Append(figure.LastDay));
            json.Set("y", points.Select(point => (double?)figure.Shown(share(point))).Prepend(100).Append(figure.Shown(share(points[^1]))));
            style();
        });

    private static void Edge(PlotlyJson json, SurvivalCurve curve, bool fill)
    {
        Line(json, curve, 0.75);
        json.Set("hoverinfo", "skip");
        if (!fill) return;
        json.Set("fill", "tonexty");
        json.Set("fillcolor", Palette.Of(curve.Role));
        json.Set("opacity", BandOpacity);
    }

    private static void Line(PlotlyJson json, SurvivalCurve curve, double width) => json.Object("line", () =>
    {
        json.Set("shape", "hv");
        json.Set("width", width);
        json.Set("color", Palette.Of(curve.Role));
        if (curve.Role == FigureRole.Comparison) json.Set("dash", "dash");
    });
}
