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
            y = step.Losses.Count == 0 ? Straight(canvas, middle, y) : Left(canvas, step.Losses, middle, y, side);
        }

        return y + 2;
    }

    private static double Step(SvgCanvas canvas, AttritionStep step, double y, double width, bool last)
    {
        var lines = TextMetrics.Wrap(step.Label, Size, width - (2 * Padding)).ToList();
        canvas.Rectangle(1.25, y, width - 1, Height(lines.Count + 1), Palette.White, Palette.Ink, last ? 2.5 : 1.5);
        canvas.Text(Padding, Baseline(y, 0), People(step.Count), Size, bold: true);
        for (var i = 0; i < lines.Count; i++) canvas.Text(Padding, Baseline(y, i + 1), lines[i], Size);
        return Height(lines.Count + 1);
    }

    private static double Straight(SvgCanvas canvas, double x, double y)
    {
        Arrow(canvas, x, y, x, y + 30);
        return y + 30;
    }

    // The box of those who left, counts in a column of their own; returns where the next step starts.
    private static double Left(SvgCanvas canvas, IReadOnlyList<AttritionLoss> losses, double middle, double y, double side)
    {
        var x = canvas.Width - side - 1;
        var counts = losses.Count == 1 ? 0 : losses.Max(loss => TextMetrics.Width(loss.Count.ToString(), Size)) + 8;
        // A column of counts that would squeeze the reasons is given up: each reason then starts with its count.
        var inline = counts > side * 0.4;
        if (inline) counts = 0;
        var reasons = losses.Select(loss => TextMetrics.Wrap(inline ? $"{loss.Count} {loss.Reason}" : loss.Reason, Size, side - counts - (2 * Padding))).ToArray();
        var height = Height(1 + reasons.Sum(lines => lines.Count));
        var next = y + Gap + height + Gap;
        Arrow(canvas, middle, y, middle, next);
        y += Gap;
        Arrow(canvas, middle, y + (height / 2), x, y + (height / 2));
        canvas.Rectangle(x, y, side, height, Palette.White, Palette.Ink);
        canvas.Text(x + Padding, Baseline(y, 0), Total(losses), Size, bold: true);
        var line = 1;
        for (var i = 0; i < losses.Count; i++)
        {
            if (counts > 0) canvas.Text(x + Padding + counts - 8, Baseline(y, line), losses[i].Count.ToString(), Size, TextAnchor.End);
            foreach (var text in reasons[i]) canvas.Text(x + Padding + counts, Baseline(y, line++), text, Size);
        }

        return next;
    }

    // The total is given only where no part is hidden: a part could be found by subtraction.
    private static string Total(IReadOnlyList<AttritionLoss> losses)
    {
        if (losses.Count == 1) return $"{losses[0].Count} left:";
        return losses.Any(loss => loss.Count.Value is null)
            ? "Left:"
            : $"{FigureText.Value(losses.Sum(loss => (double)loss.Count.Value!.Value), FigureUnit.Number, 0)} left:";
    }

    private static string People(FigureCount count) => count.Value == 1 ? "1 person" : $"{count} people";

    private static double Height(int lines) => (lines * LineHeight) + (2 * Padding) - 4;

    private static double Baseline(double top, int line) => top + Padding + (LineHeight * (line + 0.68));

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
