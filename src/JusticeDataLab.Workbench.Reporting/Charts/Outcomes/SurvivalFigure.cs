using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>
/// Kaplan–Meier curves: the share of each group who had not reoffended, as steps over the days since the index date,
/// with a band for the 95% interval. Its table is the table of people at risk.
/// </summary>
/// <remarks>
/// A step of a small group is one person: a published figure holds points far enough apart for the disclosure rules.
/// Source: Kaplan and Meier 1958; for bands and the table, Morris and others 2019.
/// </remarks>
public sealed record SurvivalFigure : Figure
{
    /// <summary>Curves, at most 2, each with a role of its own.</summary>
    public required IReadOnlyList<SurvivalCurve> Curves { get; init; }

    /// <summary>Last day of follow-up shown. Default 365.</summary>
    public int LastDay { get; init; } = 365;

    /// <summary>Name of the horizontal axis.</summary>
    public string AxisLabel { get; init; } = "Days since the index date";

    /// <summary>Name of the vertical axis, printed above it.</summary>
    public string HeightLabel { get; init; } = "Percentage who had not reoffended";

    /// <summary>Decimals of percentages shown. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <inheritdoc/>
    public override FigureTable DataTable
    {
        get
        {
            (string Header, Func<SurvivalPoint, FigureCount?> Of)[] counts =
                [("At risk", point => point.AtRisk), ("Reoffended since the row before", point => point.Events), ("Left follow-up since the row before", point => point.Censored)];
            var counted = counts.Where(count => Curves.Any(curve => curve.Points.Any(point => count.Of(point) is not null))).ToList();
            return new(
                ["Group", "Day", HeightLabel, "Lower 95% limit", "Upper 95% limit", .. counted.Select(count => count.Header)],
                [.. Curves.SelectMany(curve => curve.Points.Select(point => (IReadOnlyList<FigureCell>)
                [
                    FigureCell.Of(curve.Name), FigureCell.Of(point.Day, FigureUnit.Days, 0), Cell(point.Percent), Cell(point.Lower), Cell(point.Upper),
                    .. counted.Select(count => count.Of(point) is { } people ? FigureCell.Of(people) : FigureCell.Of(FigureCell.NotDefinedMarker)),
                ]))]);
        }
    }

    /// <summary>A percentage as drawn.</summary>
    internal double Shown(double percent) => FigureText.Round(percent, Decimals);

    private FigureCell Cell(double? value) => FigureCell.Of(value, FigureUnit.Percent, Decimals);

    private protected override IEnumerable<string> ReadingNotes()
    {
        if (Curves.Any(curve => curve.Points.Any(point => point.Lower is not null)))
            yield return "Shaded bands show 95% confidence intervals: how far each share could vary by chance.";
        if (Curves.Any(curve => curve.Role == FigureRole.Comparison)) yield return "The dashed line is the comparison group.";
        if (Curves.SelectMany(curve => curve.Points).Any(point => new[] { point.AtRisk, point.Events, point.Censored }.Any(count => count is { Value: null })))
            yield return "[c] marks counts hidden to protect people.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Curves, nameof(Curves));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        FigureGuard.Text(AxisLabel, nameof(AxisLabel));
        FigureGuard.Text(HeightLabel, nameof(HeightLabel));
        if (LastDay < 1) throw new ArgumentOutOfRangeException(nameof(LastDay), LastDay, "Must be at least 1 day.");
        if (Curves.Count > 2 || Curves.Select(curve => curve.Role).Distinct().Count() != Curves.Count)
            throw new ArgumentException("Must be at most 2 curves of different roles: the role tells them apart.", nameof(Curves));
        foreach (var curve in Curves)
        {
            FigureGuard.Text(curve.Name, nameof(Curves));
            FigureGuard.Some(curve.Points, nameof(Curves));
            var day = 0;
            foreach (var point in curve.Points)
            {
                if (point.Day <= day || point.Day > LastDay)
                    throw new ArgumentException($"Days of '{curve.Name}' must rise, from 1 to {LastDay}.", nameof(Curves));
                day = point.Day;
                foreach (var value in new[] { point.Percent, point.Lower ?? 0, point.Upper ?? 0 })
                {
                    FigureGuard.Finite(value, nameof(Curves));
                    if (value is < 0 or > 100) throw new ArgumentOutOfRangeException(nameof(Curves), value, "Must be a percentage from 0 to 100.");
                }

                if (point.Lower is null != point.Upper is null || point.Lower > point.Percent || point.Upper < point.Percent)
                    throw new ArgumentException($"A point of '{curve.Name}' must have both limits or neither, its share between them.", nameof(Curves));
            }
        }
    }
}
