using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws an <see cref="OverlapPlot"/>: panels above each other, so that equal scores stand below each other.</summary>
internal static class OverlapPlotSvg
{
    private const double PanelHeight = 240;
    private const double Size = 14;
    private const double LabelRoom = 28;

    public static double Draw(OverlapPlot plot, SvgCanvas canvas)
    {
        var highest = plot.Panels.SelectMany(panel => panel.Treated.Concat(panel.Comparison)).Max(plot.Shown);
        // Heights first, to know how wide their labels are; the same scale up and down and in every panel.
        var share = Axis.Within(highest > 0 ? highest : 1, (PanelHeight / 2) - LabelRoom, 3);
        var left = share.Ticks.Max(tick => TextMetrics.Width(share.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize)) + 12;
        left = Math.Max(left, ValueAxisSvg.EndRoom);
        var score = Axis.Fit(plot.Edges[0], plot.Edges[^1], left, canvas.Width - ValueAxisSvg.EndRoom, FigureUnit.Number, ValueAxisSvg.TickSize);
        double y = 0;
        foreach (var panel in plot.Panels)
        {
            foreach (var line in TextMetrics.Wrap(panel.Name, Size, canvas.Width, bold: true)) canvas.Text(0, y += 18, line, Size, bold: true);
            y += 6;
            Panel(canvas, plot, panel, score, share, y);
            y += PanelHeight;
            ValueAxisSvg.Ticks(canvas, score, y + 17, FigureUnit.Number);
            y += 28;
        }

        var bottom = ValueAxisSvg.Name(canvas, score, y - 8, plot.AxisLabel);
        return ValueAxisSvg.Name(canvas, score, bottom - 6, "Height: percentage of each group") + 2;
    }

    private static void Panel(SvgCanvas canvas, OverlapPlot plot, OverlapPanel panel, Axis score, Axis share, double top)
    {
        var zero = top + (PanelHeight / 2);
        foreach (var tick in share.Ticks)
        {
            foreach (var side in tick == 0 ? [1.0] : new[] { -1.0, 1.0 })
            {
                var y = zero + (side * share.At(tick));
                canvas.Line(score.Start, y, score.End, y, Palette.Gridline);
                canvas.Text(score.Start - 6, y + 4.5, share.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize, TextAnchor.End);
            }
        }

        Bars(canvas, plot, panel.Treated, FigureRole.Treated, score, share, zero, -1);
        Bars(canvas, plot, panel.Comparison, FigureRole.Comparison, score, share, zero, 1);
        canvas.Line(score.Start, zero, score.End, zero, Palette.Ink, 1.5);
        foreach (var tick in score.Ticks) canvas.Line(score.At(tick), top + PanelHeight, score.At(tick), top + PanelHeight + 4, Palette.DarkGrey);
        canvas.Line(score.Start, top + PanelHeight, score.End, top + PanelHeight, Palette.DarkGrey);
        Name(canvas, plot.TreatedLabel, FigureRole.Treated, score, top + 16);
        Name(canvas, plot.ComparisonLabel, FigureRole.Comparison, score, top + PanelHeight - 8);
    }

    private static void Bars(SvgCanvas canvas, OverlapPlot plot, IReadOnlyList<OverlapBin> bins, FigureRole role, Axis score, Axis share, double zero, int side)
    {
        for (var i = 0; i < bins.Count; i++)
        {
            var (x, right) = (score.At(plot.Edges[i]), score.At(plot.Edges[i + 1]));
            var gap = right - x > 6 ? 1 : 0;
            // A circle, not a bar, so that no height can be read from it.
            if (bins[i].IsSuppressed) canvas.Circle((x + right) / 2, zero + (side * 7), 3, Palette.White, Palette.Of(role), 1.5);
            var height = share.At(plot.Shown(bins[i]));
            if (height > 0) canvas.Rectangle(x, side < 0 ? zero - height : zero, right - x - gap, height, Palette.Of(role));
        }
    }

    // Room is kept above and below the tallest bars, so the labels never stand on a bar; the square ties them to the colour.
    private static void Name(SvgCanvas canvas, string text, FigureRole role, Axis score, double baseline)
    {
        var x = score.Start + 8;
        canvas.Rectangle(x, baseline - 11, 12, 12, Palette.Of(role));
        var fits = TextMetrics.Wrap(text, Size, score.End - x - 20);
        canvas.TextOnWhite(x + 18, baseline, fits.Count == 1 ? text : fits[0], Size);
    }
}
