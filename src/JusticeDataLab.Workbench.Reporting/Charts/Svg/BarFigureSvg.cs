using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="BarFigure"/>: bars from 0, each with its value; the first row also names the series.</summary>
internal static class BarFigureSvg
{
    private const double Thickness = 18;
    private const double Size = 14;

    public static double Draw(BarFigure figure, SvgCanvas canvas)
    {
        var rows = figure.Ordered();
        var height = (figure.Series.Count * (Thickness + 2)) + 10;
        var column = RowColumn.Build([.. rows.Select(row => new RowEntry(row.Group, row.Label, height))], canvas.Width * 0.38);
        var texts = rows.Select((row, i) => row.Values.Select((value, series) => Text(figure, value, series, i == 0)).ToArray()).ToArray();
        var values = rows.SelectMany(row => row.Values).OfType<double>().Append(0).ToList();
        // Labels stand right of their bars: the longest decides the room, but never more than a third of the picture.
        var room = Math.Min(texts.Max(row => row.Max(text => TextMetrics.Width(text, Size))) + 8, canvas.Width * 0.34);
        var axis = Axis.Fit(0, Math.Max(values.Max(), 1e-6), column.Width + ValueAxisSvg.EndRoom, canvas.Width - Math.Max(room, ValueAxisSvg.EndRoom), figure.Unit, ValueAxisSvg.TickSize, 6);
        var bottom = column.Height + 4;
        foreach (var tick in axis.Ticks.Where(tick => tick != 0)) canvas.Line(axis.At(tick), 0, axis.At(tick), bottom, Palette.Gridline);
        column.Draw(canvas, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var top = column.Rows[i].Centre - ((height - 10) / 2);
            for (var series = 0; series < figure.Series.Count; series++)
                Bar(canvas, axis, rows[i].Values[series], texts[i][series], figure.Series[series].Role, top + (series * (Thickness + 2)));
        }

        canvas.Line(axis.At(0), 0, axis.At(0), bottom, Palette.Ink, 1.5);
        ValueAxisSvg.Ticks(canvas, axis, bottom + 16, figure.Unit);
        return ValueAxisSvg.Name(canvas, axis, bottom + 20, figure.AxisLabel);
    }

    private static string Text(BarFigure figure, double? value, int series, bool first)
    {
        var text = value is { } number ? FigureText.Value(number, figure.Unit, figure.Decimals) : FigureCell.SuppressedMarker;
        return first && figure.Series.Count > 1 ? $"{text} {figure.Series[series].Name}" : text;
    }

    private static void Bar(SvgCanvas canvas, Axis axis, double? value, string text, FigureRole role, double y)
    {
        var end = axis.At(value ?? 0);
        if (value > 0) canvas.Rectangle(axis.At(0), y, end - axis.At(0), Thickness, Palette.Of(role));
        canvas.TextOnWhite(end + 6, y + (Thickness / 2) + (Size * 0.35), text, Size);
    }
}
