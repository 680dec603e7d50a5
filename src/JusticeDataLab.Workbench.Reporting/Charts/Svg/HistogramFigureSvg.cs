using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="HistogramFigure"/>: panels above each other, so that equal values stand below each other.</summary>
internal static class HistogramFigureSvg
{
    private const double BarsHeight = 110;
    private const double LeastBar = 2;
    private const double Size = 14;
    private const double CountSize = 12;
    private const double TitleHeight = 18;

    // Above the tallest bar, for its count.
    private const double CountRoom = 26;

    public static double Draw(HistogramFigure figure, SvgCanvas canvas)
    {
        var heights = figure.Panels.Select(panel => Axis.Within(Math.Max(2, panel.Counts.Max()), 0, BarsHeight, 3)).ToArray();
        var left = heights.SelectMany(axis => axis.Ticks.Select(tick => TextMetrics.Width(axis.Label(tick, FigureUnit.Number), ValueAxisSvg.TickSize))).Max() + 12;
        var values = Axis.Fit(figure.Edges[0], figure.Edges[^1], left - 10, canvas.Width, 10, FigureUnit.Number, ValueAxisSvg.TickSize);
        var tops = Tops(figure, canvas, out var bottom);
        MarkLinesSvg.Draw(canvas, figure.Marks, values, 0, bottom);
        for (var i = 0; i < tops.Length; i++)
        {
            Grid(canvas, values, heights[i], tops[i] + BarsHeight);
            var lines = TextMetrics.Wrap(figure.Panels[i].Name, Size, canvas.Width, bold: true);
            for (var line = 0; line < lines.Count; line++)
                canvas.TextOnWhite(0, tops[i] - CountRoom - (TitleHeight * (lines.Count - 1 - line)), lines[line], Size, bold: true);
            Bars(canvas, figure, figure.Panels[i], values, heights[i], tops[i] + BarsHeight);
        }

        ValueAxisSvg.Ticks(canvas, values, bottom + 20, FigureUnit.Number);
        var below = ValueAxisSvg.Name(canvas, values, bottom + 24, figure.AxisLabel);
        return ValueAxisSvg.Name(canvas, values, below - 6, $"Height: {figure.HeightLabel}") + 2;
    }

    // Where the bars of each panel begin, below the names of marks and its own title.
    private static double[] Tops(HistogramFigure figure, SvgCanvas canvas, out double bottom)
    {
        var tops = new double[figure.Panels.Count];
        bottom = MarkLinesSvg.Height(figure.Marks, canvas.Width) - 10;
        for (var i = 0; i < tops.Length; i++)
        {
            tops[i] = bottom + 10 + (TitleHeight * TextMetrics.Wrap(figure.Panels[i].Name, Size, canvas.Width, bold: true).Count) + CountRoom;
            bottom = tops[i] + BarsHeight;
        }

        return tops;
    }

    private static void Grid(SvgCanvas canvas, Axis values, Axis height, double zero)
    {
        foreach (var tick in height.Ticks)
        {
            var y = zero - height.At(tick);
            canvas.Line(values.Start, y, values.End, y, tick == 0 ? Palette.Ink : Palette.Gridline, tick == 0 ? 1.5 : 1);
            canvas.Text(values.Start - 6, y + 4.5, height.Label(tick, FigureUnit.Number), ValueAxisSvg.TickSize, TextAnchor.End);
        }
    }

    // Counts are printed where every one of them fits above its bar; a bar is never too low to be seen.
    private static void Bars(SvgCanvas canvas, HistogramFigure figure, HistogramPanel panel, Axis values, Axis height, double zero)
    {
        var width = values.At(figure.Edges[1]) - values.At(figure.Edges[0]);
        var printed = panel.Counts.All(count => TextMetrics.Width(Text(count), CountSize) + 3 <= width);
        for (var i = 0; i < panel.Counts.Count; i++)
        {
            if (panel.Counts[i] == 0) continue;
            var tall = Math.Max(LeastBar, height.At(panel.Counts[i]));
            canvas.Rectangle(values.At(figure.Edges[i]), zero - tall, width - (width > 6 ? 1 : 0), tall, Palette.Of(panel.Role));
            if (printed) canvas.TextOnWhite(values.At(figure.Edges[i]) + (width / 2), zero - tall - 5, Text(panel.Counts[i]), CountSize, TextAnchor.Middle);
        }
    }

    private static string Text(int count) => FigureText.Value(count, FigureUnit.Number, 0);
}
