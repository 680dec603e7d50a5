using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes an <see cref="IntervalPlot"/>: one trace of marks for each role, numbers as annotations.</summary>
internal static class IntervalPlotJson
{
    public static void Write(IntervalPlot plot, PlotlyJson json)
    {
        var rows = plot.Ordered();
        string[] labels = [.. rows.Select(row => row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label)];
        json.Array("data", () =>
        {
            foreach (var role in Enum.GetValues<FigureRole>())
            {
                var shown = rows.Select((row, i) => (Row: row, Index: i)).Where(item => item.Row.Role == role && item.Row.Estimate is not null).ToList();
                if (shown.Count > 0) Marks(json, plot, role, shown);
            }
        });
        json.Layout((rows.Count * PlotlyJson.RowHeight(labels, 36)) + 110, (120, 180, 30, 60), () =>
        {
            json.ValueAxis("xaxis", plot.AxisLabel, plot.Unit, () => json.Set("rangemode", "tozero"));
            json.RowAxis(labels);
            json.Array("shapes", () =>
            {
                if (plot.Variant == IntervalVariant.Differences) json.VerticalLine(0, Palette.Ink, "solid");
            });
            json.Array("annotations", () =>
            {
                json.Note(plot.NumbersHeading, "paper", 1.01, "paper", 1, "left", "bottom");
                for (var i = 0; i < rows.Count; i++) json.Note(string.Join(' ', plot.Printed(rows[i])), "paper", 1.01, "y", i, "left");
            });
        });
    }

    private static void Marks(PlotlyJson json, IntervalPlot plot, FigureRole role, List<(IntervalRow Row, int Index)> rows)
    {
        json.Trace("scatter", role.ToString().ToLowerInvariant(), plot.EstimateName, () =>
        {
            json.Set("mode", "markers");
            json.Set("x", rows.Select(item => item.Row.Estimate));
            json.Set("y", rows.Select(item => (double?)item.Index));
            json.Object("marker", () =>
            {
                json.Set("symbol", PlotlyJson.Symbol(role));
                json.Set("size", 11);
                json.Set("color", Palette.Of(role));
            });
            json.Object("error_x", () =>
            {
                // A distance is the difference of two rounded numbers: rounded again, it has no digits of its own.
                json.Set("type", "data");
                json.Set("symmetric", false);
                json.Set("array", rows.Select(item => FigureText.Round(item.Row.Upper - item.Row.Estimate, plot.Decimals)));
                json.Set("arrayminus", rows.Select(item => FigureText.Round(item.Row.Estimate - item.Row.Lower, plot.Decimals)));
                json.Set("color", Palette.Of(role));
                json.Set("width", 0);
            });
        });
    }
}
