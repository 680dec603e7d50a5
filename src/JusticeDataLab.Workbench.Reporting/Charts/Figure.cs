using JusticeDataLab.Workbench.Core.Displays;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>
/// A figure of a publication: what every kind has in common. A figure holds ready numbers and computes none; the same
/// rounded values are drawn, written as Plotly JSON and listed in <see cref="DataTable"/>.
/// </summary>
/// <remarks>
/// Title, subtitle, source and notes belong in the text around the picture, never inside it, so that they are read by
/// everyone and can be found. Source: Government Analysis Function, Data visualisation: charts.
/// </remarks>
[TypeFormatterSource]
public abstract record Figure
{
    /// <summary>The most words a headline title may have.</summary>
    public const int LongestTitle = 10;

    private readonly string idPrefix = "";
    private readonly string title = "";
    private readonly string source = "";
    private readonly string alternative = "";

    /// <summary>Start of every id of the figure, unique on the page: a letter, then letters, digits or hyphens (<c>fig-1</c>).</summary>
    /// <exception cref="ArgumentException">It is not such a name.</exception>
    public required string IdPrefix
    {
        get => idPrefix;
        init => idPrefix = FigureGuard.Id(value, nameof(IdPrefix));
    }

    /// <summary>Headline: the message in at most ten words.</summary>
    /// <exception cref="ArgumentException">It is empty or longer.</exception>
    public required string Title
    {
        get => title;
        init => title = FigureGuard.Words(value, LongestTitle, nameof(Title));
    }

    /// <summary>What is measured, where and when.</summary>
    public required FigureSubtitle Subtitle { get; init; }

    /// <summary>Where the numbers come from.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Source
    {
        get => source;
        init => source = FigureGuard.Text(value, nameof(Source));
    }

    /// <summary>Text alternative: what a reader who does not see the picture should know. Must differ from the title and the subtitle.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Alternative
    {
        get => alternative;
        init => alternative = FigureGuard.Text(value, nameof(Alternative));
    }

    /// <summary>Further notes for the text under the figure. Default: none.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every note to print under the figure: how to read its marks, then <see cref="Notes"/>.</summary>
    public IReadOnlyList<string> AllNotes => [.. ReadingNotes(), .. Notes];

    /// <summary>The numbers behind the figure, rounded as they are drawn.</summary>
    public abstract FigureTable DataTable { get; }

    /// <summary>Checks what depends on several properties at once. Both renderers call it first.</summary>
    /// <exception cref="ArgumentException">A rule is broken; the message says which and what to do.</exception>
    public void Verify()
    {
        if (FigureGuard.Same(Alternative, Title) || FigureGuard.Same(Alternative, Subtitle.ToString()))
            throw new ArgumentException("Must differ from the title and the subtitle: say what the picture shows.", nameof(Alternative));
        VerifyData();
    }

    /// <summary>Notes that explain the marks of this kind of figure.</summary>
    private protected abstract IEnumerable<string> ReadingNotes();

    /// <summary>Checks the numbers and labels of this kind of figure.</summary>
    private protected abstract void VerifyData();
}
