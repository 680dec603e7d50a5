using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws an <see cref="OverlapPlot"/>: panels above each other, so that equal scores stand below each other.</summary>
internal static class OverlapPlotSvg
{
    private const double BarsHeight = 92;
    private const double Size = 14;
    private const double LineHeight = 17;

    public static double Draw(OverlapPlot plot, SvgCanvas canvas)
    {
        var highest = plot.Panels.SelectMany(panel => panel.Treated.Concat(panel.Comparison)).Max(plot.Shown);
        // Heights first, to know how wide their labels are; the same scale up and down and in every panel.
        var share = Axis.Within(highest > 0 ? highest : 1, 0, BarsHeight, 3);
        var left = share.Ticks.Max(tick => TextMetrics.Width(share.Label(tick, FigureUnit.Percent), ValueAxisSvg.TickSize)) + 12;
        var score = Axis.Fit(plot.Edges[0], plot.Edges[^1], left - 10, canvas.Width, 10, FigureUnit.Number, ValueAxisSvg.TickSize);
        var names = new[] { plot.TreatedLabel, plot.ComparisonLabel }.Select(name => TextMetrics.Wrap(name, Size, score.End - score.Start - 40)).ToArray();
        var half = BarsHeight + 12 + (LineHeight * names.Max(lines => lines.Count));
        double y = 0;
        foreach (var panel in plot.Panels)
        {
            foreach (var line in TextMetrics.Wrap(panel.Name, Size, canvas.Width, bold: true)) canvas.Text(0, y += 18, line, Size, bold: true);
            y += 6;
            Panel(canvas, plot, panel, score, share, y, half, names);
            y += 2 * half;
            ValueAxisSvg.Ticks(canvas, score, y + 17, FigureUnit.Number);
            y += 28;
        }

        var bottom = ValueAxisSvg.Name(canvas, score, y - 8, plot.AxisLabel);
        return ValueAxisSvg.Name(canvas, score, bottom - 6, "Height: percentage of each group") + 2;
    }

    private static void Panel(SvgCanvas canvas, OverlapPlot plot, OverlapPanel panel, Axis score, Axis share, double top, double half, IReadOnlyList<string>[] names)
    {
        var zero = top + half;
        var bottom = zero + half;
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
        foreach (var tick in score.Ticks) canvas.Line(score.At(tick), bottom, score.At(tick), bottom + 4, Palette.DarkGrey);
        canvas.Line(score.Start, bottom, score.End, bottom, Palette.DarkGrey);
        Name(canvas, names[0], FigureRole.Treated, score, top + 16);
        Name(canvas, names[1], FigureRole.Comparison, score, bottom - 8 - (LineHeight * (names[1].Count - 1)));
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
    private static void Name(SvgCanvas canvas, IReadOnlyList<string> lines, FigureRole role, Axis score, double baseline)
    {
        var x = score.Start + 8;
        canvas.Rectangle(x, baseline - 11, 12, 12, Palette.Of(role));
        for (var i = 0; i < lines.Count; i++) canvas.Text(x + 18, baseline + (LineHeight * i), lines[i], Size);
    }
}
