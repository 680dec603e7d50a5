using System.Text;
using System.Text.Json;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;
using JusticeDataLab.Workbench.Reporting.Charts.Plotly;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>
/// Writes a figure as Plotly figure JSON (<c>data</c>, <c>layout</c>, <c>config</c>, <c>frames</c>), in the shape that
/// plotly.js 2.35, 3.7 and 4.1 all accept. Values are rounded as shown; suppressed ones are not in it at all.
/// </summary>
/// <remarks>
/// Properties have a fixed order, every trace a <c>uid</c>, titles are objects, and a value that is not defined is null.
/// <c>&lt;</c> is escaped, so the text may stand inside a script element.
/// </remarks>
public static class PlotlyWriter
{
    /// <summary>Writes a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>JSON on one line.</returns>
    /// <exception cref="ArgumentException">The figure breaks a rule of its kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a finite number.</exception>
    public static string Write(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        figure.Verify();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            var json = new PlotlyJson(writer, figure.IdPrefix);
            writer.WriteStartObject();
            switch (figure)
            {
                case LovePlot love: LovePlotJson.Write(love, json); break;
                case OverlapPlot overlap: OverlapPlotJson.Write(overlap, json); break;
                case IntervalPlot interval: IntervalPlotJson.Write(interval, json); break;
                case IconArray icons: IconArrayJson.Write(icons, json); break;
                case AttritionFlow flow: AttritionFlowJson.Write(flow, json); break;
                case BarFigure bars: BarFigureJson.Write(bars, json); break;
                case SurvivalFigure survival: SurvivalFigureJson.Write(survival, json); break;
                case SpecificationCurve curve: SpecificationCurveJson.Write(curve, json); break;
                case SpanFigure spans: SpanFigureJson.Write(spans, json); break;
                case HistogramFigure histogram: HistogramFigureJson.Write(histogram, json); break;
                case CurveFigure points: CurveFigureJson.Write(points, json); break;
                default: throw new ArgumentException($"No Plotly figure for {figure.GetType().Name}.", nameof(figure));
            }

            json.Config();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
