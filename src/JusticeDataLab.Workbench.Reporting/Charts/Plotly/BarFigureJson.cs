using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="BarFigure"/>: one horizontal bar trace a series, values as text beside the bars.</summary>
internal static class BarFigureJson
{
    public static void Write(BarFigure figure, PlotlyJson json)
    {
        var rows = figure.Ordered();
        string[] labels = [.. rows.Select(row => row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label)];
        var named = figure.Series.Count > 1 ? Shortest(rows) : -1;
        json.Array("data", () =>
        {
            for (var series = 0; series < figure.Series.Count; series++)
            {
                var (s, name) = (series, figure.Series[series].Name);
                json.Trace("bar", $"series-{FigureText.Value(series + 1, FigureUnit.Number, 0)}", name, () =>
                {
                    json.Set("orientation", "h");
                    json.Set("x", rows.Select(row => row.Values[s]));
                    json.Set("y", rows.Select((_, i) => (double?)i));
                    json.Set("text", rows.Select((row, i) => Text(figure, row.Values[s], i == named ? name : "")));
                    json.Set("textposition", "outside");
                    json.Set("cliponaxis", false);
                    json.Set("hoverinfo", "skip");
                    json.Object("marker", () => json.Set("color", Palette.Of(figure.Series[s].Role)));
                });
            }
        });
        json.Layout((rows.Count * PlotlyJson.RowHeight(labels, (figure.Series.Count * 22) + 10)) + 80, (120, 60, 10, 60), () =>
        {
            json.Set("barmode", "group");
            json.Set("bargap", 0.25);
            json.ValueAxis("xaxis", figure.AxisLabel, figure.Unit, () => json.Set("rangemode", "tozero"));
            json.RowAxis(labels);
            json.Array("annotations", () => Hidden(json, figure, rows));
        });
    }

    // Where there is no bar there is no text beside it: the marker stands where the bar would be.
    private static void Hidden(PlotlyJson json, BarFigure figure, IReadOnlyList<BarRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var series = 0; series < figure.Series.Count; series++)
            {
                var offset = (series - ((figure.Series.Count - 1) / 2.0)) * 0.375;
                if (rows[i].Values[series] is null) json.Note(FigureCell.SuppressedMarker, "x", 0, "y", i + offset, "left");
            }
        }
    }

    // The series are named where the bars leave the most room.
    private static int Shortest(IReadOnlyList<BarRow> rows) =>
        rows.Select((row, i) => (Longest: row.Values.Max() ?? 0, Index: i)).OrderBy(item => item.Longest).ThenBy(item => item.Index).First().Index;

    private static string Text(BarFigure figure, double? value, string name)
    {
        var text = value is { } number ? FigureText.Value(number, figure.Unit, figure.Decimals) : FigureCell.SuppressedMarker;
        return PlotlyJson.Plain(name.Length > 0 ? $"{text} {name}" : text);
    }
}
