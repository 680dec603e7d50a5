using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>
/// Draws a <see cref="BarFigure"/>: bars from 0, each with its value. Two series are named beside the bars of the first
/// row with room for the names, else above the bars in the same order.
/// </summary>
internal static class BarFigureSvg
{
    private const double Thickness = 18;
    private const double Pitch = Thickness + 2;
    private const double Size = 14;
    private const double LineHeight = 20;

    public static double Draw(BarFigure figure, SvgCanvas canvas)
    {
        var rows = figure.Ordered();
        var height = (figure.Series.Count * Pitch) + 10;
        var column = RowColumn.Build([.. rows.Select(row => new RowEntry(row.Group, row.Label, height))], canvas.Width * 0.38);
        var values = rows.SelectMany(row => row.Values).ToList();
        var room = values.Max(value => TextMetrics.Width(Text(figure, value), Size)) + 10;
        var axis = Axis.Fit(0, values.Max() is > 0 and var most ? most : 1, column.Width + 4, canvas.Width, room, figure.Unit, ValueAxisSvg.TickSize, 6);
        var named = figure.Series.Count > 1 ? Named(figure, rows, axis, canvas.Width) : -1;
        var top = figure.Series.Count > 1 && named < 0 ? Key(canvas, figure.Series) : 0;
        var bottom = top + column.Height + 4;
        foreach (var tick in axis.Ticks.Where(tick => tick != 0)) canvas.Line(axis.At(tick), top, axis.At(tick), bottom, Palette.Gridline);
        column.Draw(canvas, top);
        for (var i = 0; i < rows.Count; i++)
        {
            var y = top + column.Rows[i].Centre - ((height - 10) / 2);
            for (var series = 0; series < figure.Series.Count; series++)
            {
                var text = Text(figure, rows[i].Values[series]);
                if (i == named) text += $" {figure.Series[series].Name}";
                Bar(canvas, axis, rows[i].Values[series], text, figure.Series[series].Role, y + (series * Pitch));
            }
        }

        canvas.Line(axis.At(0), top, axis.At(0), bottom, Palette.Ink, 1.5);
        ValueAxisSvg.Ticks(canvas, axis, bottom + 16, figure.Unit);
        return ValueAxisSvg.Name(canvas, axis, bottom + 20, figure.AxisLabel);
    }

    private static string Text(BarFigure figure, double? value) =>
        value is { } number ? FigureText.Value(number, figure.Unit, figure.Decimals) : FigureCell.SuppressedMarker;

    // The first row whose bars all leave room for the names; −1 where none does.
    private static int Named(BarFigure figure, IReadOnlyList<BarRow> rows, Axis axis, double width) =>
        rows.ToList().FindIndex(row => row.Values
            .Select((value, i) => axis.At(value ?? 0) + 8 + TextMetrics.Width($"{Text(figure, value)} {figure.Series[i].Name}", Size))
            .All(end => end <= width));

    // The names above each other, as the bars are.
    private static double Key(SvgCanvas canvas, IReadOnlyList<BarSeries> series)
    {
        double y = 0;
        foreach (var one in series)
        {
            canvas.Rectangle(0, y + 3, 12, 12, Palette.Of(one.Role));
            foreach (var line in TextMetrics.Wrap(one.Name, Size, canvas.Width - 20))
            {
                canvas.Text(18, y + 14, line, Size);
                y += LineHeight;
            }
        }

        return y + 6;
    }

    private static void Bar(SvgCanvas canvas, Axis axis, double? value, string text, FigureRole role, double y)
    {
        var end = axis.At(value ?? 0);
        if (value > 0) canvas.Rectangle(axis.At(0), y, end - axis.At(0), Thickness, Palette.Of(role));
        canvas.TextOnWhite(end + 6, y + (Thickness / 2) + (Size * 0.35), text, Size);
    }
}
