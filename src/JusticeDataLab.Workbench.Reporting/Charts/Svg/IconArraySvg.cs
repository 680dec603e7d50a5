using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws an <see cref="IconArray"/>: two frames of ten by ten people, the number beside or above each.</summary>
internal static class IconArraySvg
{
    private const double Size = 14;
    private const double LineHeight = 18;
    private const double Gutter = 28;
    private const double Big = 36;
    private const double Beside = 104;

    public static double Draw(IconArray figure, SvgCanvas canvas)
    {
        var half = (canvas.Width - Gutter) / 2;
        var beside = half >= 260;
        var cell = Math.Min(20, (beside ? half - Beside : half) / 10);
        var labels = figure.Groups.Select(group => TextMetrics.Wrap(group.Label, Size, half, bold: true)).ToArray();
        var details = figure.Groups.Select(group => Words(figure, group, beside ? half - (10 * cell) - 16 : half)).ToArray();
        var frame = (labels.Max(lines => lines.Count) * LineHeight) + 8 + (beside ? 0 : Big + (details.Max(lines => lines.Count) * LineHeight) + 4);
        var lowest = frame + (10 * RowStep(cell));
        for (var i = 0; i < figure.Groups.Count; i++)
        {
            var left = i * (half + Gutter);
            for (var line = 0; line < labels[i].Count; line++)
                canvas.Text(left, LineHeight * (line + 0.8), labels[i][line], Size, bold: true);
            Icons(canvas, figure.Groups[i], left, frame, cell);
            var (x, y) = beside ? (left + (10 * cell) + 16, Level(figure.Groups[i], details[i].Count, frame, cell)) : (left, (labels.Max(lines => lines.Count) * LineHeight) + Big);
            canvas.Text(x, y, FigureText.Value(figure.Groups[i].Filled, FigureUnit.Number, 0), Big, bold: true);
            for (var line = 0; line < details[i].Count; line++)
                canvas.Text(x, y + (LineHeight * (line + 1)) + 2, details[i][line], Size);
            lowest = Math.Max(lowest, y + (LineHeight * details[i].Count) + 6);
        }

        return lowest + 4;
    }

    private static IReadOnlyList<string> Words(IconArray figure, IconGroup group, double limit) =>
        TextMetrics.Wrap($"of 100 {figure.Noun} {group.Detail}".TrimEnd(), Size, limit);

    // Beside the filled icons' middle, but within the frame.
    private static double Level(IconGroup group, int lines, double frame, double cell)
    {
        var height = 10 * RowStep(cell);
        var middle = frame + height - (group.Filled / 10.0 * RowStep(cell) / 2);
        var text = Big + (lines * LineHeight);
        return Math.Clamp(middle - (text / 2) + (Big * 0.8), frame + (Big * 0.8), Math.Max(frame + (Big * 0.8), frame + height - (lines * LineHeight) - 6));
    }

    private static double RowStep(double cell) => cell * 1.3;

    private static void Icons(SvgCanvas canvas, IconGroup group, double left, double top, double cell)
    {
        var (filled, open) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < 100; i++)
        {
            // Counted from the bottom row up, left to right.
            var x = left + (cell * (i % 10));
            var y = top + (RowStep(cell) * (9 - (i / 10)));
            Person(i < group.Filled ? filled : open, x, y, cell);
        }

        if (open.Length > 0) canvas.Path(open.ToString(), Palette.White, Palette.DarkGrey, 0.9);
        if (filled.Length > 0) canvas.Path(filled.ToString(), Palette.Of(group.Role), Palette.Of(group.Role), 0.9);
    }

    // A head above rounded shoulders, in a box one cell wide.
    private static void Person(StringBuilder path, double x, double y, double cell)
    {
        static string N(double value) => SvgCanvas.N(value);
        var (middle, head, body) = (x + (cell / 2), cell * 0.19, cell * 0.3);
        path.Append(CultureInfo.InvariantCulture, $"M{N(middle - head)} {N(y + (cell * 0.28))}a{N(head)} {N(head)} 0 1 1 {N(2 * head)} 0a{N(head)} {N(head)} 0 1 1 {N(-2 * head)} 0Z");
        path.Append(CultureInfo.InvariantCulture, $"M{N(middle - body)} {N(y + (cell * 1.15))}v{N(-(cell * 0.3))}a{N(body)} {N(body)} 0 0 1 {N(2 * body)} 0v{N(cell * 0.3)}Z");
    }
}
