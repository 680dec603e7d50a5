using System.Text.RegularExpressions;
using AngleSharp.Dom;
using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

namespace JusticeDataLab.Workbench.Reporting.Publication.Checks;

/// <summary>Items F1 to F12: titles, colours, scales and words of figures, in the page and in the drawn files.</summary>
internal static partial class FigureChecks
{
    private const int MostColours = 4;

    private static readonly string[] Greys = [Palette.Ink, Palette.White, Palette.Gridline, Palette.FocusGrey, Palette.DarkGrey];

    public static IReadOnlyList<PublicationCheck> All { get; } =
    [
        new("F1", "The title of a figure has at most ten words", set => Figures(set, figure => TitleOf(figure).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= Figure.LongestTitle ? [] : ["the title has more than ten words"])),
        new("F2", "The subtitle of a figure gives measure, place and period", set => Figures(set, figure => Subtitle().IsMatch(figure.QuerySelector(".subtitle")?.TextContent ?? "") ? [] : ["the subtitle must give measure, place and period"])),
        new("F3", "No text of a figure is turned", set => Pictures(set, picture => picture.Texts.Any(text => text.IsTurned) ? ["a text is turned"] : [])),
        new("F4", "A figure has at most four colours", set => Pictures(set, picture => Colours.Used(picture.Svg).Select(used => used.Colour).Except(Greys).Count() <= MostColours ? [] : ["has more than four colours"])),
        new("F5", "Bars start at 0", set => Pictures(set, picture => picture.BarsStartAtZero ? [] : ["the bars do not start at a 0 of the scale"])),
        new("F6", "A figure has one pair of axes", set => Pictures(set, picture => picture.HasSecondScale ? ["has a second vertical scale"] : [])),
        new("F7", "Colours are those of the Analysis Function", set => Pictures(set, picture => Colours.Used(picture.Svg).Select(used => used.Colour).Distinct().Except(Palette.Allowed).Select(colour => $"{colour} is not in the list"))),
        new("F8", "Text of figures is at least 12 pixels high", set => Pictures(set, picture => picture.Texts.Where(text => text.Size < 12).Select(text => $"'{text.Text}' is smaller"))),
        new("F9", "Labels of figures do not overlap", set => Pictures(set, picture => picture.Overlaps.Select(pair => $"'{pair.One}' lies over '{pair.Other}'"))),
        new("F10", "Confidence intervals are explained under the figure", set => Figures(set, Intervals)),
        new("F11", "The text alternative says more than the title", set => Figures(set, Alternatives)),
        new("F12", "Text alternatives and figures for drawing hold no number that the table of the figure does not show", Withheld),
    ];

    /// <summary>Title of a figure without its number.</summary>
    public static string TitleOf(IElement figure)
    {
        var title = figure.QuerySelector(".figure-title")?.TextContent.Trim() ?? "";
        return title[(title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static IEnumerable<string> Figures(PublicationSet set, Func<IElement, IEnumerable<string>> find) => PageChecks.OnPages(set, page =>
        page.QuerySelectorAll("figure").SelectMany((figure, i) => find(figure).Select(place => FormattableString.Invariant($"Figure {i + 1}: {place}"))));

    private static IEnumerable<string> Pictures(PublicationSet set, Func<DrawnFigure, IEnumerable<string>> find) =>
        set.Pictures.SelectMany(picture => find(new DrawnFigure(picture.Svg)).Select(place => $"{picture.Path}: {place}"));

    private static IEnumerable<string> Intervals(IElement figure)
    {
        var shows = figure.QuerySelectorAll("th[scope=col]").Any(header => header.TextContent.Contains("limit", StringComparison.Ordinal));
        if (shows && !figure.QuerySelectorAll(".notes p").Any(note => note.TextContent.Contains("confidence interval", StringComparison.Ordinal))) yield return "intervals are shown and not explained";
    }

    private static IEnumerable<string> Alternatives(IElement figure)
    {
        var title = TitleOf(figure);
        if (TextsOf(figure).Any(text => FigureGuard.Same(text, title) || FigureGuard.Same(text, figure.QuerySelector(".subtitle")?.TextContent ?? ""))) yield return "the text alternative repeats the title";
    }

    // The text alternatives of a figure, drawn or to be drawn.
    private static IEnumerable<string> TextsOf(IElement figure) =>
        figure.QuerySelectorAll("svg desc").Select(text => text.TextContent).Concat(figure.QuerySelectorAll("[aria-label]").Select(element => element.GetAttribute("aria-label") ?? ""));

    private static IEnumerable<string> Withheld(PublicationSet set) =>
        from page in set.Pages
        from figure in page.Page.QuerySelectorAll("figure")
        from place in FigureNumbers.Untold(figure, [TitleOf(figure), .. TextsOf(figure)])
            .Concat(figure.QuerySelectorAll("script[type='application/json']").SelectMany(json => FigureNumbers.NotShown(figure, json.TextContent)))
        select $"{page.Path}: {figure.QuerySelector(".figure-title")?.TextContent.Split(':')[0]}: {place}";

    [GeneratedRegex(@"^.+, England and Wales, .*\d{4}.*$")]
    private static partial Regex Subtitle();
}
