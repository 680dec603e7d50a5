using System.Text.Json;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Plotly;

/// <summary>Writes the parts that Plotly figures share. Every method writes one property or element and leaves the writer after it.</summary>
internal sealed class PlotlyJson(Utf8JsonWriter writer, string prefix)
{
    public const int Width = SvgRenderer.DefaultWidth;

    /// <summary>Width to which labels of rows are wrapped.</summary>
    private const double LabelWidth = 230;

    /// <summary>An object as a property, or as an element where the name is null.</summary>
    public void Object(string? name, Action content)
    {
        if (name is null) writer.WriteStartObject();
        else writer.WriteStartObject(name);
        content();
        writer.WriteEndObject();
    }

    public void Array(string name, Action content)
    {
        writer.WriteStartArray(name);
        content();
        writer.WriteEndArray();
    }

    public void Set(string name, string value) => writer.WriteString(name, value);

    public void Set(string name, double value) => writer.WriteNumber(name, value + 0.0);

    public void Set(string name, bool value) => writer.WriteBoolean(name, value);

    public void Set(string name, IEnumerable<double?> values) => Array(name, () =>
    {
        foreach (var value in values)
        {
            if (value is { } number) writer.WriteNumberValue(number + 0.0);
            else writer.WriteNullValue();
        }
    });

    public void Set(string name, IEnumerable<string> values) => Array(name, () =>
    {
        foreach (var value in values) writer.WriteStringValue(value);
    });

    /// <summary>A trace with its type, its uid made from a key, and its name.</summary>
    public void Trace(string type, string key, string name, Action content) => Object(null, () =>
    {
        Set("type", type);
        Set("uid", $"{prefix}-{key}");
        Set("name", Plain(name));
        content();
    });

    /// <summary>The layout: base settings, then what the figure adds.</summary>
    public void Layout(double height, (int Left, int Right, int Top, int Bottom) margin, Action content) => Object("layout", () =>
    {
        Title("");
        Object("font", () =>
        {
            Set("family", "Arial, Helvetica, sans-serif");
            Set("size", 14);
            Set("color", Palette.Ink);
        });
        Set("paper_bgcolor", Palette.White);
        Set("plot_bgcolor", Palette.White);
        Set("showlegend", false);
        Set("width", Width);
        Set("height", Math.Ceiling(height));
        Object("margin", () =>
        {
            Set("l", margin.Left);
            Set("r", margin.Right);
            Set("t", margin.Top);
            Set("b", margin.Bottom);
        });
        content();
    });

    public void Title(string text) => Object("title", () => Set("text", Plain(text)));

    /// <summary>An axis of values with light gridlines; zero emphasised.</summary>
    public void ValueAxis(string name, string title, FigureUnit unit, Action? more = null) => Object(name, () =>
    {
        Object("title", () =>
        {
            Set("text", Plain(title));
            Object("font", () => Set("size", 14));
        });
        Set("zeroline", true);
        Set("zerolinecolor", Palette.Ink);
        Set("zerolinewidth", 1.5);
        Set("gridcolor", Palette.Gridline);
        if (unit == FigureUnit.Percent) Set("ticksuffix", "%");
        more?.Invoke();
    });

    /// <summary>Height of rows with these labels: all alike, enough for the label with the most lines.</summary>
    public static double RowHeight(IEnumerable<string> labels, double least) =>
        Math.Max(least, (labels.Max(label => TextMetrics.Wrap(label, 14, LabelWidth).Count) * 19) + 4);

    /// <summary>An axis of numbered rows from top to bottom with their labels.</summary>
    public void RowAxis(IReadOnlyList<string> labels, string name = "yaxis", Action? more = null) => Object(name, () =>
    {
        Title("");
        Set("automargin", true);
        // Not left to the marks: rows at the ends may have none.
        Set("range", [labels.Count - 0.4, -0.6]);
        Set("ticks", "outside");
        Set("ticklen", 6);
        Set("tickcolor", Palette.White);
        Set("showgrid", false);
        Set("zeroline", false);
        Set("tickmode", "array");
        Set("tickvals", Enumerable.Range(0, labels.Count).Select(i => (double?)i));
        Set("ticktext", labels.Select(label => string.Join("<br>", TextMetrics.Wrap(label, 14, LabelWidth).Select(Plain))));
        more?.Invoke();
    });

    /// <summary>An axis that only places things.</summary>
    public void HiddenAxis(string name, double from, double to, string? anchor = null) => Object(name, () =>
    {
        Set("visible", false);
        Set("fixedrange", true);
        Set("range", [from, to]);
        if (anchor is not null) Set("scaleanchor", anchor);
    });

    /// <summary>A line across the picture at an x value.</summary>
    public void VerticalLine(double x, string colour, string dash) => Object(null, () =>
    {
        Set("type", "line");
        Set("xref", "x");
        Set("yref", "paper");
        Set("x0", x);
        Set("x1", x);
        Set("y0", 0);
        Set("y1", 1);
        Object("line", () =>
        {
            Set("color", colour);
            Set("width", 1);
            Set("dash", dash);
        });
    });

    /// <summary>Text without an arrow.</summary>
    public void Note(string text, string xref, double x, string yref, double y, string xanchor, string yanchor = "middle") => Object(null, () =>
    {
        Set("text", Plain(text));
        Set("xref", xref);
        Set("x", x);
        Set("yref", yref);
        Set("y", y);
        Set("xanchor", xanchor);
        Set("yanchor", yanchor);
        Set("showarrow", false);
    });

    /// <summary>Frames and configuration: no logo, no tool bar, nothing sent anywhere.</summary>
    public void Config()
    {
        Object("config", () =>
        {
            Set("displaylogo", false);
            Set("showSendToCloud", false);
            Set("responsive", true);
            Set("displayModeBar", false);
        });
        Array("frames", () => { });
    }

    /// <summary>Marks of a role, so that shape and colour both tell the groups apart.</summary>
    public static string Symbol(FigureRole role) => role switch
    {
        FigureRole.Treated => "circle",
        FigureRole.Comparison => "diamond",
        _ => "square",
    };

    /// <summary>Text in which plotly.js finds no mark-up: it reads a small part of HTML in labels.</summary>
    public static string Plain(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
