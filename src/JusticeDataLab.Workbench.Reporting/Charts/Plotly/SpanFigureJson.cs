using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Linkage;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="SpanFigure"/>: a horizontal bar trace for each colour, with bases, numbers as text beside the bars.</summary>
internal static class SpanFigureJson
{
    public static void Write(SpanFigure figure, PlotlyJson json)
    {
        var rows = figure.Rows;
        string[] labels = [.. rows.Select(row => row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label)];
        var colours = rows.Select((row, i) => (Row: row, Index: i)).GroupBy(item => SpanFigure.ColourOf(item.Row));
        json.Array("data", () =>
        {
            foreach (var own in colours) Bars(json, figure, own.Key, [.. own]);
        });
        json.Layout((rows.Count * PlotlyJson.RowHeight(labels, 28)) + 80, (120, 60, 10, 60), () =>
        {
            json.Set("barmode", "overlay");
            json.Set("bargap", 0.35);
            json.ValueAxis("xaxis", figure.AxisLabel, FigureUnit.Number);
            json.RowAxis(labels);
        });
    }

    private static void Bars(PlotlyJson json, SpanFigure figure, string colour, IReadOnlyList<(SpanRow Row, int Index)> bars) =>
        json.Trace("bar", NameOf(colour).ToLowerInvariant(), NameOf(colour), () =>
        {
            json.Set("orientation", "h");
            json.Set("x", bars.Select(bar => FigureText.Round((double?)SpanFigure.Change(bar.Row), figure.Decimals)));
            json.Set("base", bars.Select(bar => FigureText.Round((double?)bar.Row.From, figure.Decimals)));
            json.Set("y", bars.Select(bar => (double?)bar.Index));
            json.Set("text", bars.Select(bar => PlotlyJson.Plain(figure.Printed(bar.Row))));
            json.Set("textposition", "outside");
            json.Set("cliponaxis", false);
            json.Set("hoverinfo", "skip");
            json.Object("marker", () => json.Set("color", colour));
        });

    private static string NameOf(string colour) => colour switch
    {
        Palette.DarkGrey => "Total",
        Palette.Orange => "Below",
        _ => "Above",
    };
}
