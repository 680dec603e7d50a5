using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes an <see cref="AttritionFlow"/>: boxes and arrows as shapes and annotations over an empty trace.</summary>
internal static class AttritionFlowJson
{
    private const double Size = 14;
    private const double LineHeight = 19;
    private const double Main = 310;
    private const double SideLeft = 350;

    private sealed record Placed(double Left, double Right, double Top, double Bottom, string Text);

    public static void Write(AttritionFlow flow, PlotlyJson json)
    {
        var (boxes, arrows, height) = Place(flow);
        json.Array("data", () => json.Trace("scatter", "empty", "", () =>
        {
            json.Set("mode", "markers");
            json.Set("hoverinfo", "skip");
            json.Set("x", [(double?)null]);
            json.Set("y", [(double?)null]);
        }));
        json.Layout(height, (0, 0, 0, 0), () =>
        {
            json.HiddenAxis("xaxis", 0, PlotlyJson.Width);
            json.HiddenAxis("yaxis", height, 0);
            json.Array("shapes", () =>
            {
                foreach (var box in boxes) Box(json, box);
            });
            json.Array("annotations", () =>
            {
                foreach (var box in boxes) Text(json, box);
                foreach (var (x1, y1, x2, y2) in arrows) Arrow(json, x1, y1, x2, y2);
            });
        });
    }

    private static (List<Placed> Boxes, List<(double, double, double, double)> Arrows, double Height) Place(AttritionFlow flow)
    {
        var (boxes, arrows, y) = (new List<Placed>(), new List<(double, double, double, double)>(), 2.0);
        for (var i = 0; i < flow.Steps.Count; i++)
        {
            var step = flow.Steps[i];
            var box = Placing(2, Main, y, [$"{step.Count} people", .. TextMetrics.Wrap(step.Label, Size, Main - 24)]);
            boxes.Add(box);
            y = box.Bottom;
            if (i == flow.Steps.Count - 1) break;
            var next = y + 32;
            if (step.Losses.Count > 0)
            {
                var lines = step.Losses.SelectMany(loss => TextMetrics.Wrap($"{loss.Count} {loss.Reason}", Size, PlotlyJson.Width - SideLeft - 26));
                var side = Placing(SideLeft, PlotlyJson.Width - 2, y + 20, [.. lines.Prepend("Left:")]);
                boxes.Add(side);
                next = side.Bottom + 20;
                arrows.Add((Main / 2, (side.Top + side.Bottom) / 2, SideLeft, (side.Top + side.Bottom) / 2));
            }

            arrows.Add((Main / 2, y, Main / 2, next));
            y = next;
        }

        return (boxes, arrows, y + 2);
    }

    private static Placed Placing(double left, double right, double top, IReadOnlyList<string> lines) =>
        new(left, right, top, top + (lines.Count * LineHeight) + 16, string.Join("<br>", lines.Select(PlotlyJson.Plain)));

    private static void Box(PlotlyJson json, Placed box) => json.Object(null, () =>
    {
        json.Set("type", "rect");
        json.Set("xref", "x");
        json.Set("yref", "y");
        json.Set("x0", box.Left);
        json.Set("x1", box.Right);
        json.Set("y0", box.Top);
        json.Set("y1", box.Bottom);
        json.Object("line", () =>
        {
            json.Set("color", Palette.Ink);
            json.Set("width", 1.5);
        });
    });

    private static void Text(PlotlyJson json, Placed box) => json.Object(null, () =>
    {
        json.Set("text", box.Text);
        json.Set("xref", "x");
        json.Set("x", box.Left + 8);
        json.Set("yref", "y");
        json.Set("y", (box.Top + box.Bottom) / 2);
        json.Set("xanchor", "left");
        json.Set("yanchor", "middle");
        json.Set("align", "left");
        json.Set("showarrow", false);
    });

    private static void Arrow(PlotlyJson json, double x1, double y1, double x2, double y2) => json.Object(null, () =>
    {
        json.Set("text", "");
        json.Set("xref", "x");
        json.Set("x", x2);
        json.Set("yref", "y");
        json.Set("y", y2);
        json.Set("axref", "x");
        json.Set("ax", x1);
        json.Set("ayref", "y");
        json.Set("ay", y1);
        json.Set("showarrow", true);
        json.Set("arrowhead", 2);
        json.Set("arrowwidth", 1.5);
        json.Set("arrowcolor", Palette.DarkGrey);
    });
}
