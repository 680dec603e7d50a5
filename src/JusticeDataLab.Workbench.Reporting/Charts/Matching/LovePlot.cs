using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Matching;

/// <summary>
/// Love plot: how far treated people and comparison people differ on each covariate, before and after matching.
/// Values are signed (treated less comparison) standardised mean differences in percent.
/// </summary>
/// <remarks>Named after Thomas Love. Thresholds are the rating thresholds of the request's settings.</remarks>
public sealed record LovePlot : Figure
{
    /// <summary>Covariates in the order to draw; rows of one heading are brought together where the heading first stands.</summary>
    public required IReadOnlyList<LoveRow> Rows { get; init; }

    /// <summary>Sizes, percent and above 0, at which dashed lines stand on both sides of zero. Default: none.</summary>
    public IReadOnlyList<double> Thresholds { get; init; } = [];

    /// <summary>Decimals shown. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Label of the marks before matching.</summary>
    public string BeforeLabel { get; init; } = "Before matching";

    /// <summary>Label of the marks after matching.</summary>
    public string AfterLabel { get; init; } = "After matching";

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Covariate", "Group of covariates", $"{BeforeLabel} (standardised difference)", $"{AfterLabel} (standardised difference)"],
        [.. Ordered().Select(row => (IReadOnlyList<FigureCell>)
        [
            FigureCell.Of(row.Covariate), FigureCell.Of(row.Group.Length > 0 ? row.Group : FigureCell.NotDefinedMarker),
            FigureCell.Of(row.Before, FigureUnit.Percent, Decimals), FigureCell.Of(row.After, FigureUnit.Percent, Decimals),
        ])]);

    /// <summary>Rows by heading in the order headings first stand, values rounded as shown.</summary>
    internal IReadOnlyList<LoveRow> Ordered() =>
        [.. Rows.GroupBy(row => row.Group, StringComparer.Ordinal).SelectMany(rows => rows).Select(row => row with
        {
            Before = FigureText.Round(row.Before, Decimals),
            After = FigureText.Round(row.After, Decimals),
        })];

    private protected override IEnumerable<string> ReadingNotes()
    {
        if (Thresholds.Count > 0)
        {
            var sizes = Thresholds.Order().Select(size => FigureText.Value(size, FigureUnit.Percent, FigureText.Decimals(size)));
            yield return $"Dashed lines mark standardised differences of {FigureText.Listed(sizes)} either side of zero.";
        }

        yield return "A standardised difference is the difference between the group averages as a percentage of the standard deviation.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Rows, nameof(Rows));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        foreach (var row in Rows)
        {
            FigureGuard.Text(row.Covariate, nameof(Rows));
            FigureGuard.Finite(row.Before, nameof(Rows));
            FigureGuard.Finite(row.After, nameof(Rows));
        }

        foreach (var threshold in Thresholds) FigureGuard.Above(threshold, 0, nameof(Thresholds));
    }
}
