using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws a <see cref="LovePlot"/>: before as open orange diamonds, after as filled blue circles.</summary>
internal static class LovePlotSvg
{
    private const double RowHeight = 22;
    private const double Band = 26;
    private const double Size = 14;
    private const double Small = 12;

    public static double Draw(LovePlot plot, SvgCanvas canvas)
    {
        var rows = plot.Ordered();
        var labelled = Labelled(rows);
        var column = RowColumn.Build(
            [.. rows.Select((row, i) => new RowEntry(row.Group, row.Covariate, RowHeight, i == labelled ? Band : 0))], canvas.Width * 0.44);
        var (low, high) = Range(plot, rows);
        var axis = Axis.Fit(low, high, column.Width + 4, canvas.Width, ValueAxisSvg.EndRoom, FigureUnit.Percent, ValueAxisSvg.TickSize);
        const double top = 20;
        var bottom = top + column.Height + 6;
        ValueAxisSvg.Grid(canvas, axis, top, bottom);
        Thresholds(canvas, axis, plot.Thresholds, top, bottom);
        column.Draw(canvas, top);
        for (var i = 0; i < rows.Count; i++) Row(canvas, axis, rows[i], top + column.Rows[i].Centre);
        if (labelled >= 0) DirectLabels(canvas, axis, plot, rows[labelled], top + column.Rows[labelled].Centre, column.Rows[labelled].Height);
        ValueAxisSvg.Ticks(canvas, axis, bottom + 16, FigureUnit.Percent);
        var y = ValueAxisSvg.Directions(canvas, axis, bottom + 20, "lower in treatment group", "higher in treatment group");
        return ValueAxisSvg.Name(canvas, axis, y, "Standardised mean difference");
    }

    /// <summary>The row that carries the labels: the first with two different values, else the first with any; −1 for none.</summary>
    internal static int Labelled(IReadOnlyList<LoveRow> rows)
    {
        var best = rows.ToList().FindIndex(row => row is { Before: { } before, After: { } after } && before != after);
        return best >= 0 ? best : rows.ToList().FindIndex(row => row.Before is not null || row.After is not null);
    }

    /// <summary>What to say of a row where a value is not defined; null where both are.</summary>
    internal static string? Missing(LoveRow row) => (row.Before, row.After) switch
    {
        (null, null) => "not defined",
        (null, _) => "before: not defined",
        (_, null) => "after: not defined",
        _ => null,
    };

    private static (double Low, double High) Range(LovePlot plot, IReadOnlyList<LoveRow> rows)
    {
        var values = rows.SelectMany(row => new[] { row.Before, row.After }).OfType<double>()
            .Concat(plot.Thresholds).Concat(plot.Thresholds.Select(size => -size)).Append(0).ToList();
        return (values.Min(), values.Max());
    }

    private static void Thresholds(SvgCanvas canvas, Axis axis, IReadOnlyList<double> thresholds, double top, double bottom)
    {
        foreach (var value in thresholds.SelectMany(size => new[] { -size, size }))
            canvas.Line(axis.At(value), top, axis.At(value), bottom, Palette.DarkGrey, 1, "4 3");

        // Labels in pairs, from the outermost in; a pair that would touch another label is left to the note.
        var taken = new List<TextBox>();
        foreach (var size in thresholds.OrderDescending())
        {
            var texts = new[] { -size, size }.Select(value => FigureText.Value(value, FigureUnit.Percent, FigureText.Decimals(size))).ToArray();
            var pair = new[] { -size, size }.Select((value, i) => SvgCanvas.Measure(axis.At(value), top - 6, texts[i], Small, TextAnchor.Middle, bold: false)).ToArray();
            if (pair[1].Right <= canvas.Width && !pair[0].Overlaps(pair[1], gap: 4) && !pair.Any(box => taken.Any(other => other.Overlaps(box, gap: 4))))
            {
                taken.Add(canvas.Text(axis.At(-size), top - 6, texts[0], Small, TextAnchor.Middle));
                taken.Add(canvas.Text(axis.At(size), top - 6, texts[1], Small, TextAnchor.Middle));
            }
            else if (taken.Count == 0)
            {
                taken.Add(canvas.Text(axis.At(0), top - 6, $"\u00B1{texts[1]}", Small, TextAnchor.Middle));
            }
        }
    }

    private static void Row(SvgCanvas canvas, Axis axis, LoveRow row, double y)
    {
        if (row is { Before: { } from, After: { } to }) canvas.Line(axis.At(from), y, axis.At(to), y, Palette.FocusGrey, 2);
        if (row.Before is { } before) canvas.Diamond(axis.At(before), y, 7.5, Palette.White, Palette.Orange, 2.5);
        if (row.After is { } after) canvas.Circle(axis.At(after), y, 4.5, Palette.DarkBlue);
        if (Missing(row) is not { } text) return;
        // On the side with more room.
        var mark = row.Before ?? row.After;
        var right = mark is not { } value || axis.At(value) < (axis.Start + axis.End) / 2;
        canvas.TextOnWhite(right ? axis.End : axis.Start, y + (Small * 0.35), text, Small, right ? TextAnchor.End : TextAnchor.Start);
    }

    private static void DirectLabels(SvgCanvas canvas, Axis axis, LovePlot plot, LoveRow row, double y, double height)
    {
        var marks = new List<(string Text, double X, double Reach)>();
        if (row.Before is { } before) marks.Add((plot.BeforeLabel, axis.At(before), 8.5));
        if (row.After is { } after) marks.Add((plot.AfterLabel, axis.At(after), 6));
        var widths = marks.Select(mark => TextMetrics.Width(mark.Text, Size)).ToArray();
        var wanted = widths.Sum() + 14;
        var (left, right) = wanted <= axis.End - axis.Start + ValueAxisSvg.EndRoom
            ? (axis.Start, canvas.Width - 2)
            : (2.0, canvas.Width - 2);
        var centres = LabelSpreader.Spread([.. marks.Select(mark => mark.X)], widths, left, right, 14);
        var baseline = y - (height / 2) - 9;
        for (var i = 0; i < marks.Count; i++)
        {
            // The line meets the label where the label is nearest to the mark.
            var x = Math.Clamp(marks[i].X, centres[i] - (widths[i] / 2) + 4, centres[i] + (widths[i] / 2) - 4);
            canvas.Line(x, baseline + 4, marks[i].X, y - marks[i].Reach, Palette.DarkGrey);
            canvas.TextOnWhite(centres[i], baseline, marks[i].Text, Size, TextAnchor.Middle);
        }
    }
}
