using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="SpanFigure"/>: labels left, bars around zero in the middle, numbers right.</summary>
internal static class SpanFigureSvg
{
    private const double Thickness = 16;
    private const double RowHeight = 26;
    private const double Size = 14;
    private const double LineHeight = 17;

    public static double Draw(SpanFigure figure, SvgCanvas canvas)
    {
        var rows = figure.Rows;
        var numbersLimit = Math.Max(canvas.Width * 0.2, 60);
        var heading = TextMetrics.Wrap(figure.NumbersHeading, Size, numbersLimit);
        var numbersWidth = Math.Max(
            rows.Max(row => TextMetrics.Width(figure.Printed(row), Size, row.IsTotal)), heading.Max(line => TextMetrics.Width(line, Size)));
        var column = RowColumn.Build([.. rows.Select(row => new RowEntry(row.Group, row.Label, RowHeight, Bold: row.IsTotal))], canvas.Width * 0.38);
        var values = rows.SelectMany(row => new[] { row.From, row.To }).Append(0).ToList();
        var axis = Axis.Fit(values.Min(), values.Max(), column.Width + 4, canvas.Width - numbersWidth - 8, 14, FigureUnit.Number, ValueAxisSvg.TickSize, 7);
        var top = (heading.Count * LineHeight) + 6;
        var bottom = top + column.Height + 4;
        ValueAxisSvg.Grid(canvas, axis, top, bottom);
        column.Draw(canvas, top);
        for (var i = 0; i < heading.Count; i++) canvas.Text(canvas.Width, LineHeight * (i + 0.8), heading[i], Size, TextAnchor.End);
        for (var i = 0; i < rows.Count; i++)
        {
            var y = top + column.Rows[i].Centre;
            if (figure.IsWaterfall && i > 0) Join(canvas, axis.At(rows[i - 1].To), top + column.Rows[i - 1].Centre, y);
            Bar(canvas, axis, rows[i], y);
            canvas.Text(canvas.Width, y + (Size * 0.35), figure.Printed(rows[i]), Size, TextAnchor.End, rows[i].IsTotal);
        }

        canvas.Line(axis.At(0), top, axis.At(0), bottom, Palette.Ink, 1.5);
        ValueAxisSvg.Ticks(canvas, axis, bottom + 16, FigureUnit.Number);
        var below = ValueAxisSvg.Directions(canvas, axis, bottom + 20, figure.BelowZero, figure.AboveZero);
        return ValueAxisSvg.Name(canvas, axis, below, figure.AxisLabel);
    }

    private static void Join(SvgCanvas canvas, double x, double from, double to) =>
        canvas.Line(x, from + (Thickness / 2), x, to - (Thickness / 2), Palette.DarkGrey);

    // A bar of no length is a thin line, so that its place is seen.
    private static void Bar(SvgCanvas canvas, Axis axis, SpanRow row, double y)
    {
        var (left, right) = (axis.At(Math.Min(row.From, row.To)), axis.At(Math.Max(row.From, row.To)));
        canvas.Rectangle(left, y - (Thickness / 2), Math.Max(1, right - left), Thickness, SpanFigure.ColourOf(row));
    }
}
