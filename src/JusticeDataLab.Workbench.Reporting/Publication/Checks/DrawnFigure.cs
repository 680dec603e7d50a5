using System.Globalization;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Svg;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>A drawn figure as a reader sees it: its lines of text, its bars and its scales.</summary>
internal sealed class DrawnFigure
{
    private static readonly string[] Neutral = [Palette.White, Palette.Ink, Palette.DarkGrey, Palette.Gridline, Palette.FocusGrey];

    public DrawnFigure(XElement svg)
    {
        Svg = svg;
        Texts = [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(Read)];
    }

    public XElement Svg { get; }

    public IReadOnlyList<DrawnText> Texts { get; }

    /// <summary>Lines of text that lie over each other.</summary>
    public IEnumerable<(string One, string Other)> Overlaps =>
        from i in Enumerable.Range(0, Texts.Count)
        from j in Enumerable.Range(0, i)
        where Texts[i].Box.Overlaps(Texts[j].Box)
        select (Texts[j].Text, Texts[i].Text);

    /// <summary>Whether the bars, if there are any, stand on a line that the scale names 0.</summary>
    public bool BarsStartAtZero
    {
        get
        {
            // Squares are marks of other kinds of figure or of a key.
            var bars = Svg.Descendants().Where(element => element.Name.LocalName == "rect" && !Neutral.Contains((string?)element.Attribute("fill")))
                .Select(element => (X: At(element, "x"), Y: At(element, "y"), Width: At(element, "width"), Height: At(element, "height")))
                .Where(bar => bar.Width != bar.Height).ToList();
            if (bars.Count == 0) return true;
            var (left, lefts) = MostCommon(bars.Select(bar => bar.X));
            if (lefts * 2 > bars.Count) return Zeros(TextAnchor.Middle).Any(zero => Math.Abs(zero.X - left) <= 1);
            // Bars of several panels stand on lines of their own, and mirrored ones hang from them.
            return bars.All(bar => Zeros(TextAnchor.End).Any(zero => Math.Abs(zero.Y - 4.5 - bar.Y) <= 1.5 || Math.Abs(zero.Y - 4.5 - bar.Y - bar.Height) <= 1.5));
        }
    }

    /// <summary>Whether numbers stand in columns both left and right of the picture, three or more in each.</summary>
    public bool HasSecondScale
    {
        get
        {
            var columns = Texts.Where(text => double.TryParse(text.Text.TrimEnd('%').Replace(FigureText.Minus, '-'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _))
                .GroupBy(text => (text.Anchor, X: Math.Round(text.X, 1))).Where(column => column.Count() >= 3).Select(column => column.Key).ToList();
            return columns.Any(column => column.Anchor == TextAnchor.End) && columns.Any(column => column.Anchor == TextAnchor.Start);
        }
    }

    private IEnumerable<DrawnText> Zeros(TextAnchor anchor) => Texts.Where(text => text.Anchor == anchor && text.Text is "0" or "0%" or "0.0" or "0.0%");

    private static (double Value, int Times) MostCommon(IEnumerable<double> values) => values.GroupBy(value => Math.Round(value, 1))
        .Select(group => (group.Key, group.Count())).OrderByDescending(group => group.Item2).ThenBy(group => group.Key).First();

    private static double At(XElement element, string name) => double.TryParse((string?)element.Attribute(name), CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static DrawnText Read(XElement text)
    {
        var anchor = (string?)text.Attribute("text-anchor") switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start };
        var (x, y, size, bold) = (At(text, "x"), At(text, "y"), At(text, "font-size"), (string?)text.Attribute("font-weight") == "bold");
        var turned = text.AncestorsAndSelf().Any(element => element.Attribute("transform") is not null) || text.Attribute("rotate") is not null || text.Attribute("writing-mode") is not null;
        return new DrawnText(text.Value, x, y, size, anchor, turned, SvgCanvas.Measure(x, y, text.Value, size, anchor, bold));
    }
}
