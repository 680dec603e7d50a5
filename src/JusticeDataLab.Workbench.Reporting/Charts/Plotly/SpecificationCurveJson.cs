using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes a <see cref="SpecificationCurve"/>: estimates over a grid of options on a second pair of axes that shares the columns.</summary>
internal static class SpecificationCurveJson
{
    private const double GridRow = 22;
    private const double CurveHeight = 260;

    // The main analysis is drawn last, over the others.
    private static readonly bool[] Kinds = [false, true];

    public static void Write(SpecificationCurve figure, PlotlyJson json)
    {
        var rows = figure.Ordered();
        var options = figure.Decisions.SelectMany((decision, i) => figure.OptionsOf(i).Select(option => (Decision: i, Option: option, Label: $"{decision}: {option}"))).ToList();
        var gridHeight = options.Count * GridRow;
        var share = FigureText.Round(gridHeight / (gridHeight + CurveHeight), 3);
        json.Array("data", () =>
        {
            foreach (var main in Kinds)
            {
                var shown = rows.Select((row, i) => (Row: row, Column: i + 1)).Where(item => item.Row.IsMain == main).ToList();
                if (shown.Count > 0) Estimates(json, figure, main, shown);
            }

            Grid(json, rows, [.. options.Select(option => (option.Decision, option.Option))]);
        });
        json.Layout(gridHeight + CurveHeight + 70, (230, 20, 30, 40), () =>
        {
            json.HiddenAxis("xaxis", 0.4, rows.Count + 0.6);
            json.ValueAxis("yaxis", figure.HeightLabel, figure.Unit, () => json.Set("domain", [FigureText.Round(share + 0.03, 3), 1]));
            json.RowAxis([.. options.Select(option => option.Label)], "yaxis2", () => json.Set("domain", [0, share]));
        });
    }

    private static void Estimates(PlotlyJson json, SpecificationCurve figure, bool main, List<(SpecificationRow Row, int Column)> rows)
    {
        var colour = Palette.Of(main ? FigureRole.Comparison : FigureRole.Neutral);
        json.Trace("scatter", main ? "main" : "others", main ? "Main analysis" : "Other ways", () =>
        {
            json.Set("mode", "markers");
            json.Set("x", rows.Select(item => (double?)item.Column));
            json.Set("y", rows.Select(item => item.Row.Estimate));
            json.Object("marker", () =>
            {
                json.Set("symbol", rows.Select(item => main ? "diamond" : item.Row.ExcludesZero ? "circle" : "circle-open"));
                json.Set("size", main ? 12 : 7);
                json.Set("color", colour);
            });
            json.Object("error_y", () =>
            {
                json.Set("type", "data");
                json.Set("symmetric", false);
                json.Set("array", rows.Select(item => FigureText.Round(item.Row.Upper - item.Row.Estimate, figure.Decimals)));
                json.Set("arrayminus", rows.Select(item => FigureText.Round(item.Row.Estimate - item.Row.Lower, figure.Decimals)));
                json.Set("color", main ? colour : Palette.DarkGrey);
                json.Set("thickness", 1.25);
                json.Set("width", 0);
            });
        });
    }

    private static void Grid(PlotlyJson json, IReadOnlyList<SpecificationRow> rows, IReadOnlyList<(int Decision, string Option)> options)
    {
        var taken = rows.SelectMany((row, column) => options.Select((option, line) => (Row: row, Column: column + 1, Line: line, option))
            .Where(item => string.Equals(item.Row.Options[item.option.Decision], item.option.Option, StringComparison.Ordinal))).ToList();
        json.Trace("scatter", "options", "Options taken", () =>
        {
            json.Set("mode", "markers");
            json.Set("yaxis", "y2");
            json.Set("x", taken.Select(item => (double?)item.Column));
            json.Set("y", taken.Select(item => (double?)item.Line));
            json.Set("hoverinfo", "skip");
            json.Object("marker", () =>
            {
                json.Set("size", 7);
                json.Set("color", Palette.DarkBlue);
            });
        });
    }
}
