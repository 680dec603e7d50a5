using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws an <see cref="IntervalPlot"/>: labels left, marks in the middle, numbers right.</summary>
internal static class IntervalPlotSvg
{
    private const double RowHeight = 32;
    private const double Size = 14;
    private const double LineHeight = 17;

    public static double Draw(IntervalPlot plot, SvgCanvas canvas)
    {
        var rows = plot.Ordered();
        // Numbers stand on one line, or the interval below the estimate where that takes too much of the picture.
        var numbersLimit = Math.Max(canvas.Width * 0.3, 118);
        var oneLine = rows.All(row => TextMetrics.Width(string.Join(' ', plot.Printed(row)), Size, row.IsOverall) <= numbersLimit);
        var numbers = rows.Select(row => oneLine
            ? [string.Join(' ', plot.Printed(row))]
            : plot.Printed(row).SelectMany(part => TextMetrics.Wrap(part, Size, numbersLimit, row.IsOverall)).ToArray()).ToArray();
        string[] heading = oneLine ? [plot.NumbersHeading] : [plot.EstimateName, "(95% interval)"];
        var numbersWidth = Math.Max(
            rows.Select((row, i) => numbers[i].Max(line => TextMetrics.Width(line, Size, row.IsOverall))).Max(),
            heading.Max(line => TextMetrics.Width(line, Size)));
        var column = RowColumn.Build(
            [.. rows.Select((row, i) => new RowEntry(row.Group, row.Label, Math.Max(RowHeight, (numbers[i].Length * LineHeight) + 10), Bold: row.IsOverall))],
            canvas.Width * 0.3);
        var (low, high) = Range(rows);
        var axis = Axis.Fit(low, high, column.Width + 4, canvas.Width - numbersWidth - 8, 14, plot.Unit, ValueAxisSvg.TickSize, 7);
        var top = (heading.Length * LineHeight) + 6;
        var bottom = top + column.Height + 4;
        ValueAxisSvg.Grid(canvas, axis, top, bottom);
        column.Draw(canvas, top);
        for (var i = 0; i < heading.Length; i++)
            canvas.Text(canvas.Width, LineHeight * (i + 0.8), heading[i], Size, TextAnchor.End);
        for (var i = 0; i < rows.Count; i++) Row(canvas, axis, rows[i], numbers[i], top + column.Rows[i].Centre);
        ValueAxisSvg.Ticks(canvas, axis, bottom + 16, plot.Unit);
        var y = plot.Variant == IntervalVariant.Differences
            ? ValueAxisSvg.Directions(canvas, axis, bottom + 20, plot.BelowZero, plot.AboveZero)
            : bottom + 20;
        return ValueAxisSvg.Name(canvas, axis, y, plot.AxisLabel);
    }

    // Zero is always on the axis: values of groups are read from it, differences around it.
    private static (double Low, double High) Range(IReadOnlyList<IntervalRow> rows)
    {
        var values = rows.SelectMany(row => new[] { row.Estimate, row.Lower, row.Upper }).OfType<double>().Append(0).ToList();
        return (values.Min(), values.Max());
    }

    private static void Row(SvgCanvas canvas, Axis axis, IntervalRow row, string[] numbers, double y)
    {
        var colour = Palette.Of(row.Role);
        if (row is { Lower: { } lower, Upper: { } upper })
        {
            canvas.Line(axis.At(lower), y, axis.At(upper), y, colour, 2.5);
            foreach (var limit in new[] { lower, upper }) canvas.Line(axis.At(limit), y - 4, axis.At(limit), y + 4, colour, 2);
        }

        if (row.Estimate is { } estimate)
        {
            if (row is { IsOverall: true, Role: FigureRole.Neutral }) canvas.Diamond(axis.At(estimate), y, 9, colour);
            else canvas.Mark(row.Role, axis.At(estimate), y, row.IsOverall ? 7 : 5.5);
        }

        var first = y - (LineHeight * (numbers.Length - 1) / 2) + (Size * 0.35);
        for (var i = 0; i < numbers.Length; i++)
            canvas.Text(canvas.Width, first + (LineHeight * i), numbers[i], Size, TextAnchor.End, row.IsOverall);
    }
}
