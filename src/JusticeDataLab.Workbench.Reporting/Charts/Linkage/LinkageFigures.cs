using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Reporting.Charts.Drawing;
using JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>The figures of linking, from ready results. None of them holds a name, an identifier or a row number.</summary>
public static class LinkageFigures
{
    private const string LessLikely = "less likely one person";
    private const string MoreLikely = "more likely one person";
    private const string Weight = "Match weight, log2(m/u)";

    // Smaller frequency parts are not drawn as bars of their own.
    private const double WorthDrawing = 0.05;

    /// <summary>What each level of each comparison usually adds to the weight.</summary>
    /// <param name="model">The model.</param>
    public static SpanFigure Weights(LinkageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new SpanFigure
        {
            IdPrefix = "match-weights",
            Title = "What each level adds to the match weight",
            Subtitle = About("Match weight by level of agreement"),
            Source = "The linkage model of this request",
            Alternative = "Bars by level. Agreement on identifiers, names and date of birth lies far to the right of zero; disagreement lies to the left.",
            AxisLabel = Weight,
            NumbersHeading = "Weight",
            BelowZero = LessLikely,
            AboveZero = MoreLikely,
            Rows = [.. model.Levels.Select(level => new SpanRow(LinkageWords.OfLevel(level.Comparison, level.Code), 0, level.Weight) { Group = LinkageWords.Of(level.Comparison) })],
        };
    }

    /// <summary>How the weight of one pair comes about.</summary>
    /// <param name="pair">The pair, taken apart.</param>
    /// <param name="name">Start of the figure's ids, unique on the page.</param>
    public static SpanFigure Waterfall(PairWeight pair, string name = "waterfall")
    {
        ArgumentNullException.ThrowIfNull(pair);
        var rows = new List<SpanRow> { new("Before comparing: the prior", 0, pair.Prior) { IsTotal = true } };
        void Add(string label, double change) => rows.Add(new SpanRow(label, rows[^1].To, rows[^1].To + change));
        foreach (var level in pair.Levels)
        {
            Add($"{LinkageWords.Of(level.Comparison)}: {LowerFirst(LinkageWords.OfLevel(level.Comparison, level.Level))}", level.Usual);
            if (Math.Abs(level.Frequency) >= WorthDrawing) Add(level.Frequency > 0 ? "… because these values are rarer than usual" : "… because these values are commoner than usual", level.Frequency);
        }

        if (pair.HeldDown < 0) Add("Held down: looks like twins", pair.HeldDown);
        rows.Add(new SpanRow("Together", 0, pair.Total) { IsTotal = true });
        return new SpanFigure
        {
            IdPrefix = name,
            Title = "How the weight of one pair comes about",
            Subtitle = About("Match weight of one pair"),
            Source = "The linkage model of this request",
            Alternative = $"A waterfall from a prior of {Number(pair.Prior)} over {pair.Levels.Count} comparisons to a weight of {Number(pair.Total)}.",
            AxisLabel = "log2 of the odds that the two are one person",
            NumbersHeading = "Adds",
            IsWaterfall = true,
            BelowZero = "less likely than not",
            AboveZero = "more likely than not",
            Rows = rows,
        };
    }

    /// <summary>Weights of each row's likeliest candidate, with the weights at which the thresholds lie when there is one candidate.</summary>
    /// <param name="histogram">The counts.</param>
    /// <param name="settings">The thresholds.</param>
    public static HistogramFigure Histogram(WeightHistogram histogram, LinkageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        ArgumentNullException.ThrowIfNull(settings);
        FigureMark[] marks =
        [
            new(WeightAt(settings.ReviewProbability), $"Review from {Percent(settings.ReviewProbability)}"),
            new(WeightAt(settings.LinkProbability), $"Link from {Percent(settings.LinkProbability)}"),
        ];
        HistogramPanel[] panels =
        [
            new("Rows linked", histogram.Linked, FigureRole.Treated),
            new("Rows not linked, but with somebody to consider", histogram.NotLinked, FigureRole.Comparison),
        ];
        return new HistogramFigure
        {
            IdPrefix = "weight-histogram",
            Title = "Weight of each row's likeliest candidate",
            Subtitle = About("Rows by weight of the likeliest candidate"),
            Source = "This analysis",
            Alternative = "Linked rows lie at high weights, to the right of the thresholds; few rows lie near them.",
            AxisLabel = "log2 of the odds that the two are one person",
            HeightLabel = "number of rows",
            Edges = histogram.Edges,
            Marks = [.. marks.Where(mark => mark.Value >= histogram.Edges[0] && mark.Value <= histogram.Edges[^1])],
            Panels = [.. panels.Where(panel => panel.Counts.Any(count => count > 0))],
            Notes = ["Where several people are likely, a row can lie right of a threshold and not be linked."],
        };
    }

    /// <summary>Precision and recall that other thresholds would have given.</summary>
    /// <param name="accuracy">Links compared with the truth; made by probability.</param>
    /// <param name="settings">The threshold that was used.</param>
    public static CurveFigure Accuracy(LinkageAccuracy accuracy, LinkageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(accuracy);
        ArgumentNullException.ThrowIfNull(settings);
        return new CurveFigure
        {
            IdPrefix = "precision-recall",
            Title = "Precision and recall at each threshold",
            Subtitle = About("Precision and recall by least probability of a link"),
            Source = "Links compared with the truth",
            Alternative = "As the threshold rises, fewer links are false and more people are lost.",
            AxisLabel = "Least probability of a link",
            HeightLabel = "Precision and recall",
            Marks = [new(100 * settings.LinkProbability, $"Threshold used: {Percent(settings.LinkProbability)}")],
            Series =
            [
                new("Precision: share of links that are right", FigureRole.Treated, [.. accuracy.Curve.Where(point => point.Precision is not null).Select(point => new CurvePoint(100 * point.Threshold!.Value, 100 * point.Precision!.Value))]),
                new("Recall: share of those on the register who were found", FigureRole.Comparison, [.. accuracy.Curve.Where(point => point.Recall is not null).Select(point => new CurvePoint(100 * point.Threshold!.Value, 100 * point.Recall!.Value))]),
            ],
        };
    }

    /// <summary>Whether probabilities mean what they say.</summary>
    /// <param name="calibration">Bands with at least one pair in one of them.</param>
    public static CurveFigure Reliability(Calibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        return new CurveFigure
        {
            IdPrefix = "reliability",
            Title = "Do the probabilities mean what they say?",
            Subtitle = About("Share of pairs that are one person by probability given"),
            Source = "Links compared with the truth",
            Alternative = "Points near the diagonal: of pairs given a probability, about that share are one person.",
            AxisLabel = "Mean probability given to the pairs of a band",
            HeightLabel = "Share of the pairs that truly are one person",
            AreJoined = false,
            HasDiagonal = true,
            Series =
            [
                new("Pairs by band", FigureRole.Treated, [.. calibration.Bands.Where(band => band.Pairs > 0).Select(band =>
                    new CurvePoint(100 * band.Expected, 100 * band.Observed!.Value, 100 * band.Interval.Lower, 100 * band.Interval.Upper))]),
            ],
        };
    }

    /// <summary>Share linked by group, with intervals.</summary>
    /// <param name="bias">The groups.</param>
    public static IntervalPlot Bias(LinkageBias bias)
    {
        ArgumentNullException.ThrowIfNull(bias);
        return new IntervalPlot
        {
            IdPrefix = "linkage-bias",
            Title = "Who is less likely to be linked",
            Subtitle = About("Share of submitted people linked"),
            Source = "This analysis",
            Alternative = "Share linked with its interval for each group. Groups clearly linked less or more often than everyone else are marked.",
            AxisLabel = "Share linked",
            Decimals = 0,
            Rows =
            [
                .. bias.Rows.Select(row => new IntervalRow(row.Group + Direction(row), 100 * row.Share, 100 * row.Interval.Lower, 100 * row.Interval.Upper)
                {
                    Group = row.Characteristic,
                    Role = row.IsLinkedLess ? FigureRole.Comparison : FigureRole.Treated,
                }),
            ],
            Notes = ["Groups marked were clearly linked less or more often than everyone else; one group in twenty is by chance alone."],
        };
    }

    private static string Direction(LinkageBiasRow row) => !row.DiffersClearly ? "" : row.IsLinkedLess ? " (linked less)" : " (linked more)";

    private static FigureSubtitle About(string measure) => new(measure, "People submitted", "This request");

    private static double WeightAt(double probability) => Math.Log2(probability / (1 - probability));

    private static string Percent(double share) => FigureText.Value(100 * share, FigureUnit.Percent, FigureText.Decimals(100 * share));

    private static string Number(double weight) => FigureText.Value(weight, FigureUnit.Number, 1);

    // PNC ID stays as it is.
    private static string LowerFirst(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
