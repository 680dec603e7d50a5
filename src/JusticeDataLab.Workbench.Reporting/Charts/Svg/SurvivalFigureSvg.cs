using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="SurvivalFigure"/>: bands, then curves, each named at its right end, or above all where there is no room.</summary>
internal static class SurvivalFigureSvg
{
    private const double PlotHeight = 280;
    private const double Size = 14;
    private const double LineHeight = 17;
    private const double BandOpacity = 0.15;
    private const double Swatch = 26;
    private const string Dash = "7 4";

    public static double Draw(SurvivalFigure figure, SvgCanvas canvas)
    {
        var limit = canvas.Width * 0.25;
        var labels = figure.Curves.Select(curve => Label(figure, curve, limit)).ToList();
        var direct = labels.Sum(lines => lines.Count * LineHeight) + 10 <= PlotHeight;
        var y = direct ? 0 : Key(canvas, figure.Curves);
        foreach (var line in TextMetrics.Wrap(figure.HeightLabel, Size, canvas.Width, bold: true)) canvas.Text(0, y += LineHeight, line, Size, bold: true);
        y += 14;
        var heights = Axis.Nice(0, 100, y + PlotHeight, y, 5);
        var left = heights.Ticks.Max(tick => TextMetrics.Width(heights.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize)) + 12;
        var right = direct ? canvas.Width - labels.Max(lines => lines.Max(line => TextMetrics.Width(line, Size, bold: true))) - 12 - Swatch : canvas.Width - 16;
        var days = Axis.Within(figure.LastDay, left, right, right - left < 260 ? 4 : 8);
        foreach (var tick in heights.Ticks)
        {
            canvas.Line(left, heights.At(tick), right, heights.At(tick), tick == 0 ? Palette.DarkGrey : Palette.Gridline);
            canvas.Text(left - 8, heights.At(tick) + 4.5, heights.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize, TextAnchor.End);
        }

        foreach (var curve in figure.Curves) Band(canvas, figure, curve, days, heights);
        foreach (var curve in figure.Curves)
            canvas.Path(Steps(figure, curve.Points, point => point.Percent, days, heights, "M"), "none", Palette.Of(curve.Role), 2.5, DashOf(curve));
        if (direct) Names(canvas, figure, labels, heights, right + 8);
        ValueAxisSvg.Ticks(canvas, days, heights.Start + 18, FigureUnit.Days);
        return ValueAxisSvg.Name(canvas, days, heights.Start + 22, figure.AxisLabel) + 2;
    }

    private static string? DashOf(SurvivalCurve curve) => curve.Role == FigureRole.Comparison ? Dash : null;

    // The share at the end of the curve, then the name.
    private static IReadOnlyList<string> Label(SurvivalFigure figure, SurvivalCurve curve, double limit) =>
        [FigureText.Value(curve.Points[^1].Percent, FigureUnit.Percent, figure.Decimals), .. TextMetrics.Wrap(curve.Name, Size, limit)];

    private static void Names(SvgCanvas canvas, SurvivalFigure figure, List<IReadOnlyList<string>> labels, Axis heights, double x)
    {
        var centres = LabelSpreader.Spread(
            [.. figure.Curves.Select(curve => heights.At(figure.Shown(curve.Points[^1].Percent)))],
            [.. labels.Select(lines => lines.Count * LineHeight)], heights.End, heights.Start, 6);
        for (var i = 0; i < labels.Count; i++)
        {
            var top = centres[i] - (labels[i].Count * LineHeight / 2);
            canvas.Line(x, top + (LineHeight / 2), x + Swatch - 6, top + (LineHeight / 2), Palette.Of(figure.Curves[i].Role), 2.5, DashOf(figure.Curves[i]));
            for (var line = 0; line < labels[i].Count; line++)
                canvas.Text(x + Swatch, top + (LineHeight * (line + 0.8)), labels[i][line], Size, bold: line == 0);
        }
    }

    private static double Key(SvgCanvas canvas, IReadOnlyList<SurvivalCurve> curves)
    {
        double y = 0;
        foreach (var curve in curves)
        {
            canvas.Line(0, y + 11, 28, y + 11, Palette.Of(curve.Role), 2.5, DashOf(curve));
            foreach (var line in TextMetrics.Wrap(curve.Name, Size, canvas.Width - 38))
            {
                canvas.Text(36, y + 15, line, Size);
                y += 20;
            }
        }

        return y + 6;
    }

    // The band, with a thin edge of its colour so that it can be told from the other band and from the ground.
    private static void Band(SvgCanvas canvas, SurvivalFigure figure, SurvivalCurve curve, Axis days, Axis heights)
    {
        SurvivalPoint[] points = [.. curve.Points.Where(point => point.Lower is not null)];
        if (points.Length == 0) return;
        var colour = Palette.Of(curve.Role);
        var upper = Steps(figure, points, point => point.Upper!.Value, days, heights, "M");
        var lower = Steps(figure, points, point => point.Lower!.Value, days, heights, "L", backwards: true);
        canvas.Area(upper + lower + "Z", colour, BandOpacity);
        canvas.Path(upper, "none", colour, 0.75);
        canvas.Path(Steps(figure, points, point => point.Lower!.Value, days, heights, "M"), "none", colour, 0.75);
    }

    private static string Steps(
        SurvivalFigure figure, IReadOnlyList<SurvivalPoint> points, Func<SurvivalPoint, double> share, Axis days, Axis heights, string start, bool backwards = false)
    {
        var corners = new List<(double X, double Y)> { (days.At(0), heights.At(100)) };
        foreach (var point in points)
        {
            corners.Add((days.At(point.Day), corners[^1].Y));
            corners.Add((days.At(point.Day), heights.At(figure.Shown(share(point)))));
        }

        corners.Add((days.At(figure.LastDay), corners[^1].Y));
        if (backwards) corners.Reverse();
        return start + string.Join('L', corners.Select(corner => $"{SvgCanvas.N(corner.X)} {SvgCanvas.N(corner.Y)}"));
    }
}
