using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="HistogramFigure"/>: one bar trace a panel, panels above each other on one value axis.</summary>
internal static class HistogramFigureJson
{
    public static void Write(HistogramFigure figure, PlotlyJson json)
    {
        var middles = figure.Edges.Zip(figure.Edges.Skip(1), (low, high) => (double?)((low + high) / 2)).ToList();
        json.Array("data", () =>
        {
            for (var i = 0; i < figure.Panels.Count; i++) Bars(json, figure, i, middles);
        });
        json.Layout((figure.Panels.Count * 200) + 100, (60, 24, 30 + (18 * figure.Marks.Count), 60), () =>
        {
            json.Set("bargap", 0.05);
            json.ValueAxis("xaxis", figure.AxisLabel, FigureUnit.Number, () =>
            {
                json.Set("anchor", AxisName(figure.Panels.Count - 1));
                json.Set("range", [figure.Edges[0], figure.Edges[^1]]);
            });
            for (var i = 0; i < figure.Panels.Count; i++)
            {
                var (low, high) = Domain(figure, i);
                json.ValueAxis(i == 0 ? "yaxis" : "yaxis" + Ordinal(i + 1), "", FigureUnit.Number, () =>
                {
                    json.Set("domain", [low, high]);
                    json.Set("rangemode", "tozero");
                });
            }

            json.Array("shapes", () =>
            {
                foreach (var mark in figure.Marks) json.VerticalLine(FigureText.Round(mark.Value, 4), Palette.DarkGrey, "dash");
            });
            json.Array("annotations", () => Names(json, figure));
        });
    }

    private static void Names(PlotlyJson json, HistogramFigure figure)
    {
        for (var i = 0; i < figure.Panels.Count; i++) json.Note(figure.Panels[i].Name, "paper", 0, "paper", Domain(figure, i).High, "left", "bottom");
        var place = 0;
        foreach (var mark in figure.Marks) json.Note(mark.Label, "x", FigureText.Round(mark.Value, 4), "paper", 1.08 + (0.05 * place++), "center", "bottom");
    }

    private static void Bars(PlotlyJson json, HistogramFigure figure, int panel, List<double?> middles) =>
        json.Trace("bar", $"panel-{Ordinal(panel + 1)}", figure.Panels[panel].Name, () =>
        {
            json.Set("x", middles);
            json.Set("y", figure.Panels[panel].Counts.Select(count => (double?)count));
            json.Set("xaxis", "x");
            json.Set("yaxis", AxisName(panel));
            json.Object("marker", () => json.Set("color", Palette.Of(figure.Panels[panel].Role)));
        });

    private static string AxisName(int panel) => panel == 0 ? "y" : "y" + Ordinal(panel + 1);

    private static string Ordinal(int value) => FigureText.Value(value, FigureUnit.Number, 0);

    private static (double Low, double High) Domain(HistogramFigure figure, int panel)
    {
        var each = 1.0 / figure.Panels.Count;
        var high = 1 - (panel * each);
        return (FigureText.Round(high - (each * 0.8), 4), FigureText.Round(high, 4));
    }
}
