using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>
/// Measures the pictures: the scale is found from its printed ticks, and the height of every bar, the place of every point
/// and every step of a curve is read off. What is drawn finer than it is printed tells more than the table.
/// </summary>
internal static partial class PictureAttack
{
    // Coordinates have two decimals, those of a mark and of both ticks.
    private const double Pixel = 0.03;

    private static readonly string[] Data = ["#12436D", "#F46A25", "#28A197"];

    public static IEnumerable<string> On(PublishedSet set) => set.Pictures.SelectMany(picture => Finer(picture.Path, picture.Svg).Distinct(StringComparer.Ordinal).Take(3));

    private static IEnumerable<string> Finer(string path, XElement svg)
    {
        var (values, unit) = (Values(path, svg), path.Contains("balance", StringComparison.Ordinal) || path.Contains("overlap", StringComparison.Ordinal) ? 0.1 : 1);
        foreach (var (value, slack) in values)
        {
            if (Math.Abs(value - (unit * Math.Round(value / unit))) > Math.Max(slack, 1e-6)) yield return string.Create(CultureInfo.InvariantCulture, $"{path}: {value:0.###} is drawn finer than printed");
        }
    }

    private static IEnumerable<(double Value, double Slack)> Values(string path, XElement svg)
    {
        if (path.Contains("overlap", StringComparison.Ordinal)) return Ticks(svg, vertical: true) is { } heights ? Marks(svg, "rect").Where(bar => At(bar, "width") != At(bar, "height")).Select(bar => (At(bar, "height") / heights.PerUnit, Pixel / heights.PerUnit)) : [];
        if (path.Contains("time", StringComparison.Ordinal)) return Ticks(svg, vertical: true) is { } shares ? Points(svg).Select(point => ((shares.Zero - point.Y) / shares.PerUnit, Pixel / shares.PerUnit)) : [];
        if (Ticks(svg, vertical: false) is not { } scale) return [];
        IEnumerable<double> places = path.Contains("balance", StringComparison.Ordinal)
            ? Marks(svg, "circle").Select(mark => At(mark, "cx")).Concat(Marks(svg, "path").Select(mark => Numbers(mark)[0]))
            : path.Contains("differences", StringComparison.Ordinal) || path.Contains("parts", StringComparison.Ordinal)
                ? Marks(svg, "line").SelectMany(mark => new[] { At(mark, "x1"), At(mark, "x2") }).Concat(Marks(svg, "rect").Select(mark => At(mark, "x") + (At(mark, "width") / 2)))
                : [];
        return places.Select(x => ((x - scale.Zero) / scale.PerUnit, Pixel / scale.PerUnit));
    }

    /// <summary>Days at which a curve steps, as drawn.</summary>
    public static int Steps(XElement svg) => Points(svg).Select(point => point.X).Distinct().Count();

    private static IEnumerable<(double X, double Y)> Points(XElement svg) => svg.Descendants().Where(mark => mark.Name.LocalName == "path").Select(Numbers).Where(numbers => numbers.Length > 8)
        .SelectMany(numbers => numbers.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])));

    private static IEnumerable<XElement> Marks(XElement svg, string name) => svg.Descendants().Where(mark => mark.Name.LocalName == name
        && (Data.Contains((string?)mark.Attribute("fill")) || Data.Contains((string?)mark.Attribute("stroke"))));

    // Pixels of one unit and where 0 lies, from the two ticks that are furthest apart.
    private static (double Zero, double PerUnit)? Ticks(XElement svg, bool vertical)
    {
        var ticks = svg.Descendants().Where(mark => mark.Name.LocalName == "text" && (string?)mark.Attribute("text-anchor") == (vertical ? "end" : "middle"))
            .Select(mark => (Text: mark.Value.TrimEnd('%').Replace('\u2212', '-'), Along: At(mark, vertical ? "y" : "x"), Across: At(mark, vertical ? "x" : "y")))
            .Where(tick => double.TryParse(tick.Text, CultureInfo.InvariantCulture, out _)).Select(tick => (Value: double.Parse(tick.Text, CultureInfo.InvariantCulture), tick.Along, tick.Across))
            .GroupBy(tick => tick.Across).OrderByDescending(group => group.Count()).FirstOrDefault()?.ToList();
        if (ticks is null || ticks.Count < 2) return null;
        var zero = ticks.First(tick => tick.Value == ticks.Min(other => Math.Abs(other.Value)));
        var far = ticks.MaxBy(tick => Math.Abs(tick.Value - zero.Value));
        var perUnit = Math.Abs((far.Along - zero.Along) / (far.Value - zero.Value));
        // Labels of heights stand a little below their lines.
        return (zero.Along - (vertical ? 4.5 : 0), perUnit);
    }

    private static double At(XElement mark, string name) => double.TryParse((string?)mark.Attribute(name), CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static double[] Numbers(XElement path) => [.. Number().Matches((string?)path.Attribute("d") ?? "").Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Number();
}
