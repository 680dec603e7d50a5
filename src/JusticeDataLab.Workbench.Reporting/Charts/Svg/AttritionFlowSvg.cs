using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Draws an <see cref="AttritionFlow"/>: steps down the left, people who left in boxes at the right, arrows that never cross.</summary>
internal static class AttritionFlowSvg
{
    private const double Size = 14;
    private const double LineHeight = 18;
    private const double Padding = 10;
    private const double Gap = 22;

    public static double Draw(AttritionFlow flow, SvgCanvas canvas)
    {
        var main = Math.Floor(canvas.Width * 0.5);
        var side = Math.Floor(canvas.Width * 0.42);
        var middle = main / 2;
        double y = 1;
        for (var i = 0; i < flow.Steps.Count; i++)
        {
            var step = flow.Steps[i];
            y += Step(canvas, step, y, main, i == flow.Steps.Count - 1);
            if (i == flow.Steps.Count - 1) break;
            var next = step.Losses.Count == 0 ? y + 30 : y + Gap + Height(Losses(step, side).Count) + Gap;
            Arrow(canvas, middle, y, middle, next);
            if (step.Losses.Count > 0)
            {
                var lines = Losses(step, side);
                var left = canvas.Width - side - 1;
                Box(canvas, left, y + Gap, side, lines, 1, firstBold: true);
                Arrow(canvas, middle, y + Gap + (Height(lines.Count) / 2), left, y + Gap + (Height(lines.Count) / 2));
            }

            y = next;
        }

        return y + 2;
    }

    private static double Step(SvgCanvas canvas, AttritionStep step, double y, double width, bool last)
    {
        var lines = TextMetrics.Wrap(step.Label, Size, width - (2 * Padding)).ToList();
        lines.Insert(0, People(step.Count));
        Box(canvas, 1, y, width - 1, lines, last ? 2.5 : 1.5, firstBold: true);
        return Height(lines.Count);
    }

    private static string People(FigureCount count) => count.Value == 1 ? "1 person" : $"{count} people";

    private static List<string> Losses(AttritionStep step, double width)
    {
        // The total is given only where no part is hidden: a part could be found by subtraction.
        var lines = new List<string>();
        var shown = step.Losses.All(loss => loss.Count.Value is not null);
        lines.Add(step.Losses.Count > 1 && shown ? $"{FigureText.Value(step.Losses.Sum(loss => (double)loss.Count.Value!.Value), FigureUnit.Number, 0)} left:" : "Left:");
        foreach (var loss in step.Losses)
            lines.AddRange(TextMetrics.Wrap($"{loss.Count} {loss.Reason}", Size, width - (2 * Padding)));
        return lines;
    }

    private static double Height(int lines) => (lines * LineHeight) + (2 * Padding) - 4;

    private static void Box(SvgCanvas canvas, double x, double y, double width, List<string> lines, double thickness, bool firstBold)
    {
        canvas.Rectangle(x, y, width, Height(lines.Count), Palette.White, Palette.Ink, thickness);
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(x + Padding, y + Padding + (LineHeight * (i + 0.68)), lines[i], Size, bold: firstBold && i == 0);
    }

    // Downwards or to the right.
    private static void Arrow(SvgCanvas canvas, double x1, double y1, double x2, double y2)
    {
        static string N(double value) => SvgCanvas.N(value);
        var down = x1 == x2;
        canvas.Line(x1, y1, down ? x2 : x2 - 6, down ? y2 - 6 : y2, Palette.DarkGrey, 1.5);
        canvas.Path(
            down ? $"M{N(x2 - 5)} {N(y2 - 8)}L{N(x2 + 5)} {N(y2 - 8)}L{N(x2)} {N(y2 - 1)}Z" : $"M{N(x2 - 8)} {N(y2 - 5)}L{N(x2 - 8)} {N(y2 + 5)}L{N(x2 - 1)} {N(y2)}Z",
            Palette.DarkGrey);
    }
}
