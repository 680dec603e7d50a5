using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="SpecificationCurve"/>: estimates with intervals above, the grid of options below, over the same columns.</summary>
internal static class SpecificationCurveSvg
{
    private const double PlotHeight = 220;
    private const double Size = 14;
    private const double LineHeight = 17;
    private const double RowHeight = 22;

    // Half of the largest mark stands beyond the first and the last column.
    private const double Margin = 6;

    public static double Draw(SpecificationCurve figure, SvgCanvas canvas)
    {
        var rows = figure.Ordered();
        var grid = RowColumn.Build(
            [.. figure.Decisions.SelectMany((decision, i) => figure.OptionsOf(i).Select(option => new RowEntry(decision, option, RowHeight)))],
            canvas.Width * 0.34);
        double y = 0;
        foreach (var line in TextMetrics.Wrap(figure.HeightLabel, Size, canvas.Width, bold: true)) canvas.Text(0, y += LineHeight, line, Size, bold: true);
        var main = rows.ToList().FindIndex(row => row.IsMain);
        var name = y += main < 0 ? 0 : LineHeight + 4;
        y += 14;
        var values = rows.SelectMany(row => new[] { row.Estimate, row.Lower, row.Upper }).OfType<double>().Append(0).ToList();
        var heights = Axis.Nice(values.Min(), values.Max(), y + PlotHeight, y, 6);
        var labels = heights.Ticks.Max(tick => TextMetrics.Width(heights.Label(tick, figure.Unit), ValueAxisSvg.TickSize)) + 10;
        var left = Math.Max(grid.Width + 8, labels);
        var step = (canvas.Width - left - (2 * Margin)) / rows.Count;
        double X(int column) => left + Margin + (step * (column + 0.5));
        if (main >= 0) MainName(canvas, X(main), name, y, heights.Start + 12 + grid.Height);
        Scale(canvas, figure, heights, left);
        var radius = Math.Clamp(step * 0.35, 0.75, 4.5);
        for (var i = 0; i < rows.Count; i++) Estimate(canvas, rows[i], X(i), heights, radius);
        var top = heights.Start + 16;
        grid.Draw(canvas, top);
        Grid(canvas, figure, rows, grid, top, X, left, radius);
        return top + grid.Height + 8;
    }

    private static void MainName(SvgCanvas canvas, double x, double baseline, double top, double bottom)
    {
        const string text = "Main analysis";
        var half = TextMetrics.Width(text, Size) / 2;
        canvas.Text(Math.Clamp(x, half + 1, canvas.Width - half - 1), baseline, text, Size, TextAnchor.Middle);
        canvas.Line(x, top - 8, x, bottom, Palette.FocusGrey, 1, "3 3");
    }

    private static void Scale(SvgCanvas canvas, SpecificationCurve figure, Axis heights, double left)
    {
        foreach (var tick in heights.Ticks)
        {
            canvas.Line(left, heights.At(tick), canvas.Width, heights.At(tick), tick == 0 ? Palette.Ink : Palette.Gridline, tick == 0 ? 1.5 : 1);
            canvas.Text(left - 8, heights.At(tick) + 4.5, heights.Label(tick, figure.Unit), ValueAxisSvg.TickSize, TextAnchor.End);
        }
    }

    private static void Estimate(SvgCanvas canvas, SpecificationRow row, double x, Axis heights, double radius)
    {
        var colour = Palette.Of(row.IsMain ? FigureRole.Comparison : FigureRole.Neutral);
        if (row is { Lower: { } lower, Upper: { } upper })
            canvas.Line(x, heights.At(lower), x, heights.At(upper), row.IsMain ? colour : Palette.DarkGrey, Math.Min(row.IsMain ? 2.5 : 1.25, radius * 1.5));
        var y = heights.At(row.Estimate!.Value);
        if (row.IsMain) canvas.Diamond(x, y, Math.Max(radius * 1.4, 5), colour, Palette.Ink, 0.75);
        else if (row.ExcludesZero) canvas.Circle(x, y, radius, colour);
        else canvas.Circle(x, y, radius, Palette.White, colour, Math.Min(1.5, radius / 2));
    }

    private static void Grid(
        SvgCanvas canvas, SpecificationCurve figure, IReadOnlyList<SpecificationRow> rows, RowColumn grid, double top, Func<int, double> x, double left, double radius)
    {
        var slot = 0;
        for (var decision = 0; decision < figure.Decisions.Count; decision++)
        {
            foreach (var option in figure.OptionsOf(decision))
            {
                var y = top + grid.Rows[slot++].Centre;
                canvas.Line(left, y, canvas.Width, y, Palette.Gridline);
                for (var i = 0; i < rows.Count; i++)
                {
                    if (!string.Equals(rows[i].Options[decision], option, StringComparison.Ordinal)) continue;
                    if (rows[i].IsMain) canvas.Diamond(x(i), y, Math.Max(radius * 1.4, 4), Palette.Orange, Palette.Ink, 0.75);
                    else canvas.Circle(x(i), y, radius, Palette.DarkBlue);
                }
            }
        }
    }
}
