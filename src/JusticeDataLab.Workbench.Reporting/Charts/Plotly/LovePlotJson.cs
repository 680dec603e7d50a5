using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Matching;
using JusticeDataLab.Workbench.Reporting.Charts.Svg;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="LovePlot"/>: joins, then before, then after.</summary>
internal static class LovePlotJson
{
    public static void Write(LovePlot plot, PlotlyJson json)
    {
        var rows = plot.Ordered();
        json.Array("data", () =>
        {
            json.Trace("scatter", "join", "", () =>
            {
                json.Set("mode", "lines");
                json.Set("hoverinfo", "skip");
                json.Set("x", rows.SelectMany(row => new[] { row.Before, row.After, null }));
                json.Set("y", rows.SelectMany((_, i) => new double?[] { i, i, null }));
                json.Object("line", () =>
                {
                    json.Set("color", Palette.FocusGrey);
                    json.Set("width", 2);
                });
            });
            Marks(json, "before", plot.BeforeLabel, rows.Select(row => row.Before), "diamond-open", Palette.Orange);
            Marks(json, "after", plot.AfterLabel, rows.Select(row => row.After), "circle", Palette.DarkBlue);
        });
        json.Layout((rows.Count * PlotlyJson.RowHeight(rows.Select(row => row.Covariate), 24)) + 120, (120, 24, 36, 60), () =>
        {
            json.ValueAxis("xaxis", "Standardised mean difference", FigureUnit.Percent);
            json.RowAxis([.. rows.Select(row => row.Covariate)]);
            json.Array("shapes", () =>
            {
                foreach (var value in plot.Thresholds.Order().SelectMany(size => new[] { -size, size }))
                    json.VerticalLine(value, Palette.DarkGrey, "dash");
            });
            json.Array("annotations", () =>
            {
                Labels(json, plot, rows);
                for (var i = 0; i < rows.Count; i++)
                {
                    if (LovePlotSvg.Missing(rows[i]) is { } text) json.Note(text, "paper", 1, "y", i, "right");
                }
            });
        });
    }

    private static void Marks(PlotlyJson json, string key, string name, IEnumerable<double?> values, string symbol, string colour) =>
        json.Trace("scatter", key, name, () =>
        {
            var all = values.ToList();
            json.Set("mode", "markers");
            json.Set("x", all);
            json.Set("y", all.Select((_, i) => (double?)i));
            json.Object("marker", () =>
            {
                json.Set("symbol", symbol);
                // The open mark is the larger one: where both coincide it is seen around the other.
                json.Set("size", symbol.EndsWith("open", StringComparison.Ordinal) ? 13 : 9);
                json.Set("color", colour);
                json.Object("line", () => json.Set("width", symbol.EndsWith("open", StringComparison.Ordinal) ? 2 : 0));
            });
        });

    // Both labels above the row, the left one ending and the right one starting near its mark.
    private static void Labels(PlotlyJson json, LovePlot plot, IReadOnlyList<LoveRow> rows)
    {
        var i = LovePlotSvg.Labelled(rows);
        if (i < 0) return;
        var beforeLeft = (rows[i].Before ?? double.NegativeInfinity) <= (rows[i].After ?? double.PositiveInfinity);
        if (rows[i].Before is { } before) json.Note(plot.BeforeLabel, "x", before, "y", i - 0.5, beforeLeft ? "right" : "left", "bottom");
        if (rows[i].After is { } after) json.Note(plot.AfterLabel, "x", after, "y", i - 0.5, beforeLeft ? "left" : "right", "bottom");
    }
}
