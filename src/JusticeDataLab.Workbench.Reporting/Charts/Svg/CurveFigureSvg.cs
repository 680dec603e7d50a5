using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="CurveFigure"/>: a key and the names of marks on lines of their own, then the points on two scales.</summary>
internal static class CurveFigureSvg
{
    private const double PlotHeight = 240;
    private const double Size = 14;
    private const double LineHeight = 20;

    public static double Draw(CurveFigure figure, SvgCanvas canvas)
    {
        var y = Key(canvas, figure.Series);
        foreach (var line in TextMetrics.Wrap(figure.HeightLabel, Size, canvas.Width, bold: true)) canvas.Text(0, y += 17, line, Size, bold: true);
        var names = y;
        y += MarkLinesSvg.Height(figure.Marks, canvas.Width) + 14;
        var heights = Axis.Nice(figure.LowestShown, 100, y + PlotHeight, y, 6);
        var left = heights.Ticks.Max(tick => TextMetrics.Width(heights.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize)) + 12;
        var values = Axis.Fit(0, 100, left - 10, canvas.Width, 10, FigureUnit.Percent, ValueAxisSvg.TickSize);
        foreach (var tick in heights.Ticks)
        {
            canvas.Line(values.Start, heights.At(tick), values.End, heights.At(tick), tick == heights.Ticks[0] ? Palette.DarkGrey : Palette.Gridline);
            canvas.Text(values.Start - 8, heights.At(tick) + 4.5, heights.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize, TextAnchor.End);
        }

        if (figure.HasDiagonal) canvas.Line(values.At(0), heights.At(0), values.At(100), heights.At(100), Palette.DarkGrey, 1.5, "5 4");
        MarkLinesSvg.Draw(canvas, figure.Marks, values, names, heights.Start);
        foreach (var series in figure.Series) Points(canvas, figure, series, values, heights);
        ValueAxisSvg.Ticks(canvas, values, heights.Start + 18, FigureUnit.Percent);
        return ValueAxisSvg.Name(canvas, values, heights.Start + 22, figure.AxisLabel) + 2;
    }

    // One set needs no key: the heading above the scale says what it is.
    private static double Key(SvgCanvas canvas, IReadOnlyList<CurveSeries> series)
    {
        if (series.Count < 2) return 0;
        double y = 0;
        foreach (var one in series)
        {
            canvas.Mark(one.Role, 8, y + 10, 5.5);
            foreach (var line in TextMetrics.Wrap(one.Name, Size, canvas.Width - 24))
            {
                canvas.Text(22, y + 15, line, Size);
                y += LineHeight;
            }
        }

        return y + 6;
    }

    private static void Points(SvgCanvas canvas, CurveFigure figure, CurveSeries series, Axis values, Axis heights)
    {
        var colour = Palette.Of(series.Role);
        for (var i = 0; i < series.Points.Count; i++)
        {
            var point = series.Points[i];
            var (x, y) = (values.At(point.X), heights.At(point.Y));
            if (figure.AreJoined && i > 0) canvas.Line(values.At(series.Points[i - 1].X), heights.At(series.Points[i - 1].Y), x, y, colour, 1.5);
            if (point is { Lower: { } lower, Upper: { } upper })
            {
                canvas.Line(x, heights.At(lower), x, heights.At(upper), colour, 2);
                foreach (var limit in new[] { lower, upper }) canvas.Line(x - 4, heights.At(limit), x + 4, heights.At(limit), colour, 2);
            }

            canvas.Mark(series.Role, x, y, 4.5);
        }
    }
}
