using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws marked values as dashed lines, each named on lines of its own above the picture.</summary>
internal static class MarkLinesSvg
{
    private const double Size = 13;
    private const double LineHeight = 17;

    /// <summary>Height that the names take.</summary>
    public static double Height(IReadOnlyList<FigureMark> marks, double width) =>
        marks.Count == 0 ? 0 : (marks.Sum(mark => Wrapped(mark, width).Count) * LineHeight) + 6;

    /// <summary>Draws lines from their names at a top down to a bottom.</summary>
    public static void Draw(SvgCanvas canvas, IReadOnlyList<FigureMark> marks, Axis axis, double top, double bottom)
    {
        var y = top;
        var names = new List<(double X, double Y, string Text)>();
        foreach (var mark in marks.OrderBy(mark => mark.Value))
        {
            var x = axis.At(mark.Value);
            canvas.Line(x, y + 4, x, bottom, Palette.DarkGrey, 1.5, "5 4");
            foreach (var line in Wrapped(mark, canvas.Width))
            {
                y += LineHeight;
                var half = TextMetrics.Width(line, Size) / 2;
                names.Add((Math.Clamp(x, half + 1, Math.Max(half + 1, canvas.Width - half - 1)), y - 3, line));
            }
        }

        foreach (var name in names) canvas.TextOnWhite(name.X, name.Y, name.Text, Size, TextAnchor.Middle);
    }

    private static IReadOnlyList<string> Wrapped(FigureMark mark, double width) => TextMetrics.Wrap(mark.Label, Size, width - 4);
}
