using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws the value axis of a row chart: gridlines behind the rows, ticks and the axis name below them.</summary>
internal static class ValueAxisSvg
{
    public const double TickSize = 13;
    private const double LineHeight = 17;

    /// <summary>Room left of the first and right of the last tick for their labels.</summary>
    public static double EndRoom => 22;

    /// <summary>Gridlines and, emphasised, the line at zero.</summary>
    public static void Grid(SvgCanvas canvas, Axis axis, double top, double bottom)
    {
        foreach (var tick in axis.Ticks.Where(tick => tick != 0))
            canvas.Line(axis.At(tick), top, axis.At(tick), bottom, Palette.Gridline);
        if (axis.Ticks[0] <= 0 && axis.Ticks[^1] >= 0)
            canvas.Line(axis.At(0), top, axis.At(0), bottom, Palette.Ink, 1.5);
    }

    /// <summary>Tick labels under a line: zero first, then each that stays clear of the others and inside the canvas.</summary>
    public static void Ticks(SvgCanvas canvas, Axis axis, double baseline, FigureUnit unit)
    {
        var taken = new List<TextBox>();
        foreach (var tick in axis.Ticks.OrderBy(tick => tick == 0 ? 0 : 1))
        {
            var box = SvgCanvas.Measure(axis.At(tick), baseline, axis.Label(tick, unit), TickSize, TextAnchor.Middle, bold: false);
            if (box.Left < 0 || box.Right > canvas.Width || taken.Any(other => other.Overlaps(box, gap: 4))) continue;
            taken.Add(canvas.Text(axis.At(tick), baseline, axis.Label(tick, unit), TickSize, TextAnchor.Middle));
        }
    }

    /// <summary>Centred lines of text under the axis, kept inside the canvas; returns the y below them.</summary>
    public static double Name(SvgCanvas canvas, Axis axis, double top, string name)
    {
        foreach (var line in TextMetrics.Wrap(name, RowColumn.Size, canvas.Width - 4))
        {
            var half = TextMetrics.Width(line, RowColumn.Size) / 2;
            var centre = Math.Clamp((axis.Start + axis.End) / 2, half + 1, Math.Max(half + 1, canvas.Width - half - 1));
            top += LineHeight;
            canvas.Text(centre, top, line, RowColumn.Size, TextAnchor.Middle);
        }

        return top + 6;
    }

    /// <summary>
    /// What lies left and right of zero, with arrows; side by side where both fit, else on lines of their own. Returns
    /// the y below them.
    /// </summary>
    public static double Directions(SvgCanvas canvas, Axis axis, double top, string below, string above)
    {
        if (below.Length == 0 && above.Length == 0) return top;
        var (left, right) = ($"\u2190 {below}", $"{above} \u2192");
        var (start, end) = (Math.Max(0, axis.Start - EndRoom), Math.Min(canvas.Width, axis.End + EndRoom));
        var together = TextMetrics.Width(left, TickSize) + TextMetrics.Width(right, TickSize) + 16;
        if (together > end - start) (start, end) = (0, canvas.Width);
        if (together <= end - start)
        {
            if (below.Length > 0) canvas.Text(start, top + LineHeight, left, TickSize);
            if (above.Length > 0) canvas.Text(end, top + LineHeight, right, TickSize, TextAnchor.End);
            return top + LineHeight + 4;
        }

        // Too narrow: each wrapped over the whole picture, the left one from the left edge, the right one to the right edge.
        foreach (var (text, anchor, x) in new[] { (below.Length > 0 ? left : "", TextAnchor.Start, 0.0), (above.Length > 0 ? right : "", TextAnchor.End, canvas.Width) })
        {
            if (text.Length == 0) continue;
            foreach (var line in TextMetrics.Wrap(text, TickSize, canvas.Width - 2))
            {
                top += LineHeight;
                canvas.Text(x, top, line, TickSize, anchor);
            }
        }

        return top + 4;
    }
}
