using System.Globalization;
using System.Xml.Linq;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Contrast by WCAG 2.2, and the colours of a picture.</summary>
internal static class Colours
{
    // Lines that only help to read a scale, and white behind labels, carry no meaning of their own.
    private static readonly string[] Decoration = [Palette.Gridline, Palette.FocusGrey, Palette.White];

    private static readonly string[] Paints = ["fill", "stroke"];

    /// <summary>Ratio of contrast of two colours written as # and 3 or 6 hexadecimal digits.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Colours used in a picture.</summary>
    public static IEnumerable<(XElement Element, string Colour)> Used(XElement svg) =>
        from element in svg.DescendantsAndSelf()
        from name in Paints
        let colour = (string?)element.Attribute(name)
        where colour is not null && colour.StartsWith('#')
        select (element, colour.ToUpperInvariant());

    /// <summary>Text below 4.5 and other marks below 3 on white.</summary>
    public static IEnumerable<string> TooPale(XElement svg) => Used(svg)
        .Where(used => !Decoration.Contains(used.Colour) && Contrast(used.Colour, Palette.White) < (used.Element.Name.LocalName == "text" ? 4.5 : 3))
        .Select(used => $"{used.Element.Name.LocalName} in {used.Colour} is too pale").Distinct(StringComparer.Ordinal);

    /// <summary>Two colours of data that differ neither in shape nor by a number beside each mark.</summary>
    public static IEnumerable<string> OnlySign(XElement svg)
    {
        string[] neutral = [.. Decoration, Palette.Ink, Palette.DarkGrey];
        var data = Used(svg).Where(used => !neutral.Contains(used.Colour)).ToList();
        var colours = data.GroupBy(used => used.Colour, used => used.Element, StringComparer.Ordinal).ToList();
        var shapes = colours.Select(colour => string.Join(' ', colour.Select(ShapeOf).Distinct().Order(StringComparer.Ordinal))).ToList();
        var bars = data.Count(used => used.Element.Name.LocalName == "rect");
        var labels = svg.Descendants().Count(element => element.Name.LocalName == "text");
        var alike = shapes.Distinct(StringComparer.Ordinal).Count() < shapes.Count;
        if (alike && labels < bars && !(colours.Count == 2 && AreMirrored(colours[0], colours[1]))) yield return "two groups differ by colour alone";
        if (shapes.Count > 1 && labels == 0) yield return "groups are not named in the picture";
    }

    // One group's bars hang from the line on which the other's stand.
    private static bool AreMirrored(IEnumerable<XElement> one, IEnumerable<XElement> other)
    {
        double At(XElement bar, string name) => double.TryParse((string?)bar.Attribute(name), CultureInfo.InvariantCulture, out var value) ? value : 0;
        // Squares are the key that ties a name to its colour.
        bool IsBar(XElement mark) => mark.Name.LocalName == "rect" && At(mark, "width") != At(mark, "height");
        var feet = one.Where(IsBar).Select(bar => Math.Round(At(bar, "y") + At(bar, "height"), 1)).ToHashSet();
        return other.Where(IsBar).All(bar => feet.Contains(Math.Round(At(bar, "y"), 1)));
    }

    // What tells marks apart in black and white: kind, dashes, whether filled, and for a path how many corners it has.
    private static string ShapeOf(XElement element) => string.Join(
        '/', element.Name.LocalName, element.Attribute("stroke-dasharray") is null ? "" : "dashed", (string?)element.Attribute("fill") == "none" ? "open" : "",
        element.Name.LocalName == "path" ? ((string?)element.Attribute("d") ?? "").Count(letter => letter is 'L' or 'A' or 'C').ToString(CultureInfo.InvariantCulture) : "");

    private static double Luminance(string colour)
    {
        var hex = colour.TrimStart('#');
        if (hex.Length == 3) hex = string.Concat(hex.Select(digit => $"{digit}{digit}"));
        double Part(int start)
        {
            var part = Convert.ToInt32(hex.Substring(start, 2), 16) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }
}
