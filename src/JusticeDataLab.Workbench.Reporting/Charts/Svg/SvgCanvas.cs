using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Svg;

/// <summary>Collects the marks of a picture and the boxes of its text, then writes the SVG. Lengths are pixels.</summary>
internal sealed class SvgCanvas(double width)
{
    private readonly StringBuilder marks = new();
    private readonly List<TextBox> boxes = [];

    public double Width { get; } = width;

    public double Height { get; set; }

    /// <summary>Boxes of all text so far.</summary>
    public IReadOnlyList<TextBox> Boxes => boxes;

    public void Line(double x1, double y1, double x2, double y2, string colour, double thickness = 1, string? dash = null)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\" stroke-width=\"{N(thickness)}\"");
        if (dash is not null) marks.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{dash}\"");
        marks.Append("/>\n");
    }

    public void Rectangle(double x, double y, double w, double h, string fill, string? stroke = null, double thickness = 1)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" fill=\"{fill}\"");
        Stroke(stroke, thickness);
    }

    public void Circle(double x, double y, double radius, string fill, string? stroke = null, double thickness = 1)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\"");
        Stroke(stroke, thickness);
    }

    public void Path(string data, string fill, string? stroke = null, double thickness = 1, string? dash = null)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" fill=\"{fill}\"");
        if (dash is not null) marks.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{dash}\"");
        Stroke(stroke, thickness);
    }

    /// <summary>An area through which what lies under it shows.</summary>
    public void Area(string data, string fill, double opacity)
    {
        marks.Append(CultureInfo.InvariantCulture, $"<path d=\"{data}\" fill=\"{fill}\" fill-opacity=\"{N(opacity)}\"");
        Stroke(null, 0);
    }

    /// <summary>A diamond of a half-diagonal.</summary>
    public void Diamond(double x, double y, double half, string fill, string? stroke = null, double thickness = 1) =>
        Path($"M{N(x)} {N(y - half)}L{N(x + half)} {N(y)}L{N(x)} {N(y + half)}L{N(x - half)} {N(y)}Z", fill, stroke, thickness);

    /// <summary>The mark of a role: circle, diamond or square.</summary>
    public void Mark(FigureRole role, double x, double y, double radius)
    {
        var colour = Palette.Of(role);
        if (role == FigureRole.Treated) Circle(x, y, radius, colour);
        else if (role == FigureRole.Comparison) Diamond(x, y, radius * 1.3, colour);
        else Rectangle(x - radius, y - radius, 2 * radius, 2 * radius, colour);
    }

    /// <summary>A line of text standing on a baseline.</summary>
    public TextBox Text(double x, double y, string text, double size, TextAnchor anchor = TextAnchor.Start, bool bold = false)
    {
        var box = Measure(x, y, text, size, anchor, bold);
        boxes.Add(box);
        marks.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\"");
        if (bold) marks.Append(" font-weight=\"bold\"");
        if (anchor != TextAnchor.Start) marks.Append(anchor == TextAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        marks.Append(CultureInfo.InvariantCulture, $" fill=\"{Palette.Ink}\">{Escape(text)}</text>\n");
        return box;
    }

    /// <summary>Text with white behind it, for labels that stand on lines.</summary>
    public void TextOnWhite(double x, double y, string text, double size, TextAnchor anchor = TextAnchor.Start, bool bold = false)
    {
        var box = Measure(x, y, text, size, anchor, bold);
        Rectangle(box.Left - 2, box.Top - 1, box.Right - box.Left + 4, box.Bottom - box.Top + 2, Palette.White);
        Text(x, y, text, size, anchor, bold);
    }

    /// <summary>The box that a line of text would take.</summary>
    public static TextBox Measure(double x, double y, string text, double size, TextAnchor anchor, bool bold)
    {
        var taken = TextMetrics.Width(text, size, bold);
        var left = anchor switch { TextAnchor.Start => x, TextAnchor.Middle => x - (taken / 2), _ => x - taken };
        return new TextBox(text, left, y - (size * TextMetrics.Ascent), left + taken, y + (size * TextMetrics.Descent));
    }

    /// <summary>The whole picture.</summary>
    public string ToSvg(Figure figure, string? stamp)
    {
        var (w, h, id) = (N(Width), N(Math.Ceiling(Height)), figure.IdPrefix);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" style=\"max-width:100%;height:auto\" font-family=\"Arial, Helvetica, sans-serif\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Escape(figure.Title)}</title>\n<desc id=\"{id}-d\">{Escape(figure.Alternative)}</desc>\n");
        if (stamp is not null) svg.Append(CultureInfo.InvariantCulture, $"<metadata>{Escape(stamp)}</metadata>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"0\" y=\"0\" width=\"{w}\" height=\"{h}\" fill=\"{Palette.White}\"/>\n");
        return svg.Append(marks).Append("</svg>\n").ToString();
    }

    /// <summary>A length with at most two decimals, never negative zero.</summary>
    public static string N(double value) => (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    private void Stroke(string? stroke, double thickness)
    {
        if (stroke is not null) marks.Append(CultureInfo.InvariantCulture, $" stroke=\"{stroke}\" stroke-width=\"{N(thickness)}\"");
        marks.Append("/>\n");
    }

    private static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            // Control characters are not allowed in XML.
            if (char.IsControl(letter)) clean.Append(' ');
            else clean.Append(letter switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => letter.ToString() });
        }

        return clean.ToString();
    }
}
