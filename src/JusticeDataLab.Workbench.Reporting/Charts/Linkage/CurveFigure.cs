using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>
/// Percentages against percentages: precision and recall over thresholds, or observed shares against expected ones
/// with the line on which both are equal.
/// </summary>
public sealed record CurveFigure : Figure
{
    // The vertical axis always has some length.
    private const double MostLowest = 99;

    /// <summary>Sets of points, at most 3, each with a role of its own.</summary>
    public required IReadOnlyList<CurveSeries> Series { get; init; }

    /// <summary>Whether the points of a set are joined.</summary>
    public bool AreJoined { get; init; } = true;

    /// <summary>Whether the line is drawn on which height equals position; then both scales run from 0 to 100%.</summary>
    public bool HasDiagonal { get; init; }

    /// <summary>Values along the axis marked by dashed lines. Default: none.</summary>
    public IReadOnlyList<FigureMark> Marks { get; init; } = [];

    /// <summary>Name of the horizontal axis.</summary>
    public required string AxisLabel { get; init; }

    /// <summary>Name of the vertical axis, printed above it.</summary>
    public required string HeightLabel { get; init; }

    /// <summary>Decimals shown in the table. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Set", AxisLabel, HeightLabel, "Lower 95% limit", "Upper 95% limit"],
        [.. Series.SelectMany(series => series.Points.Select(point => (IReadOnlyList<FigureCell>)
            [FigureCell.Of(series.Name), Cell(point.X), Cell(point.Y), Cell(point.Lower), Cell(point.Upper)]))]);

    /// <summary>The lowest height to show: 0 with a diagonal, else that of the lowest point or limit.</summary>
    internal double LowestShown => HasDiagonal ? 0 : Series.SelectMany(series => series.Points).Min(point => Math.Min(point.Lower ?? point.Y, MostLowest));

    private FigureCell Cell(double? value) => FigureCell.Of(value, FigureUnit.Percent, Decimals);

    private protected override IEnumerable<string> ReadingNotes()
    {
        if (Series.Any(series => series.Points.Any(point => point.Lower is not null))) yield return "Vertical lines show 95% confidence intervals.";
        if (HasDiagonal) yield return "On the dashed diagonal both axes are equal.";
        else if (LowestShown > 0) yield return "The vertical axis does not start at 0.";
        if (Marks.Count > 0) yield return "Dashed vertical lines mark the values named above them.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Series, nameof(Series));
        FigureGuard.Text(AxisLabel, nameof(AxisLabel));
        FigureGuard.Text(HeightLabel, nameof(HeightLabel));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        if (Series.Select(series => series.Role).Distinct().Count() != Series.Count)
            throw new ArgumentException("Must have a role each: the role tells them apart.", nameof(Series));
        foreach (var mark in Marks)
        {
            FigureGuard.Text(mark.Label, nameof(Marks));
            Percent(mark.Value, nameof(Marks));
        }

        foreach (var series in Series)
        {
            FigureGuard.Text(series.Name, nameof(Series));
            FigureGuard.Some(series.Points, nameof(Series));
            foreach (var point in series.Points)
            {
                foreach (var value in new[] { point.X, point.Y, point.Lower ?? 0, point.Upper ?? 0 }) Percent(value, nameof(Series));
                if (point.Lower is null != point.Upper is null || point.Lower > point.Y || point.Upper < point.Y)
                    throw new ArgumentException($"A point of '{series.Name}' must have both limits or neither, its height between them.", nameof(Series));
            }
        }
    }

    private static void Percent(double value, string name)
    {
        if (value is not (>= 0 and <= 100)) throw new ArgumentOutOfRangeException(name, value, "Must be a percentage from 0 to 100.");
    }
}
