using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="CurveFigure"/>: one scatter trace a set, marks and the diagonal as shapes.</summary>
internal static class CurveFigureJson
{
    public static void Write(CurveFigure figure, PlotlyJson json)
    {
        json.Array("data", () =>
        {
            foreach (var series in figure.Series) Points(json, figure, series);
        });
        json.Layout(420, (60, 24, 40 + (18 * figure.Marks.Count), 60), () =>
        {
            json.ValueAxis("xaxis", figure.AxisLabel, FigureUnit.Percent, () => json.Set("range", [0, 100]));
            json.ValueAxis("yaxis", figure.HeightLabel, FigureUnit.Percent, () =>
            {
                if (figure.HasDiagonal) json.Set("range", [0, 100]);
            });
            json.Array("shapes", () =>
            {
                foreach (var mark in figure.Marks) json.VerticalLine(FigureText.Round(mark.Value, 4), Palette.DarkGrey, "dash");
                if (figure.HasDiagonal) Diagonal(json);
            });
            json.Array("annotations", () =>
            {
                var place = 0;
                foreach (var mark in figure.Marks) json.Note(mark.Label, "x", FigureText.Round(mark.Value, 4), "paper", FigureText.Round(1.02 + (0.06 * place++), 2), "center", "bottom");
                if (figure.Series.Count < 2) return;
                foreach (var series in figure.Series) json.Note(series.Name, "x", Shown(figure, series.Points[0].X), "y", Shown(figure, series.Points[0].Y), "left", "bottom");
            });
        });
    }

    private static void Points(PlotlyJson json, CurveFigure figure, CurveSeries series) =>
        json.Trace("scatter", series.Role.ToString().ToLowerInvariant(), series.Name, () =>
        {
            json.Set("mode", figure.AreJoined ? "lines+markers" : "markers");
            json.Set("x", series.Points.Select(point => (double?)Shown(figure, point.X)));
            json.Set("y", series.Points.Select(point => (double?)Shown(figure, point.Y)));
            json.Object("marker", () =>
            {
                json.Set("symbol", PlotlyJson.Symbol(series.Role));
                json.Set("size", 9);
                json.Set("color", Palette.Of(series.Role));
            });
            json.Object("error_y", () =>
            {
                json.Set("type", "data");
                json.Set("symmetric", false);
                json.Set("array", series.Points.Select(point => FigureText.Round(point.Upper - point.Y, figure.Decimals)));
                json.Set("arrayminus", series.Points.Select(point => FigureText.Round(point.Y - point.Lower, figure.Decimals)));
                json.Set("color", Palette.Of(series.Role));
            });
        });

    private static void Diagonal(PlotlyJson json) => json.Object(null, () =>
    {
        json.Set("type", "line");
        json.Set("xref", "x");
        json.Set("yref", "y");
        foreach (var (name, value) in new[] { ("x0", 0), ("x1", 100), ("y0", 0), ("y1", 100) }) json.Set(name, value);
        json.Object("line", () =>
        {
            json.Set("color", Palette.DarkGrey);
            json.Set("dash", "dash");
        });
    });

    private static double Shown(CurveFigure figure, double value) => FigureText.Round(value, figure.Decimals);
}
