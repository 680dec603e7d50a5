using JusticeDataLab.Workbench.Reporting.Charts.Linkage;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Charts.Svg;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>
/// Draws a figure as SVG: text with a title and a description, no script, no outside resource, nothing rotated, the
/// same bytes every time. The picture scales down with the page.
/// </summary>
public static class SvgRenderer
{
    /// <summary>Natural width unless told, in pixels: the text column of a GOV.UK page.</summary>
    public const int DefaultWidth = 640;

    /// <summary>Least natural width, in pixels.</summary>
    public const int LeastWidth = 320;

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">Natural width in pixels, at least 320: text is laid out for it and is 12 pixels or more there.</param>
    /// <param name="stamp">Release version and run to record in the file's metadata; null for none.</param>
    /// <returns>An <c>svg</c> element, LF line ends.</returns>
    /// <exception cref="ArgumentException">The figure breaks a rule of its kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is under 320, or a value is not a finite number.</exception>
    public static string Render(Figure figure, int width = DefaultWidth, string? stamp = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (width < LeastWidth)
            throw new ArgumentOutOfRangeException(nameof(width), width, $"Must be at least {LeastWidth}: labels need the room.");
        return Draw(figure, width).ToSvg(figure, stamp);
    }

    /// <summary>Lays a figure out without writing it.</summary>
    internal static SvgCanvas Draw(Figure figure, int width)
    {
        figure.Verify();
        var canvas = new SvgCanvas(width);
        canvas.Height = figure switch
        {
            LovePlot love => LovePlotSvg.Draw(love, canvas),
            OverlapPlot overlap => OverlapPlotSvg.Draw(overlap, canvas),
            IntervalPlot interval => IntervalPlotSvg.Draw(interval, canvas),
            IconArray icons => IconArraySvg.Draw(icons, canvas),
            AttritionFlow flow => AttritionFlowSvg.Draw(flow, canvas),
            BarFigure bars => BarFigureSvg.Draw(bars, canvas),
            SurvivalFigure survival => SurvivalFigureSvg.Draw(survival, canvas),
            SpecificationCurve curve => SpecificationCurveSvg.Draw(curve, canvas),
            SpanFigure spans => SpanFigureSvg.Draw(spans, canvas),
            HistogramFigure histogram => HistogramFigureSvg.Draw(histogram, canvas),
            CurveFigure points => CurveFigureSvg.Draw(points, canvas),
            _ => throw new ArgumentException($"No drawing for {figure.GetType().Name}.", nameof(figure)),
        };
        return canvas;
    }
}
