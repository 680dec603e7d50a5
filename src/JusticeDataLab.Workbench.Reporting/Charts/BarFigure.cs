using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>Horizontal bars from 0 with the value at the end of each, for profiles of the people analysed.</summary>
public sealed record BarFigure : Figure
{
    /// <summary>Rows from top to bottom; rows of one heading are brought together.</summary>
    public required IReadOnlyList<BarRow> Rows { get; init; }

    /// <summary>Sets of bars, at most 2. Default: one, of treated people.</summary>
    public IReadOnlyList<BarSeries> Series { get; init; } = [new("Treated", FigureRole.Treated)];

    /// <summary>Unit of all values. Default: percent.</summary>
    public FigureUnit Unit { get; init; }

    /// <summary>Decimals shown. Default 0.</summary>
    public int Decimals { get; init; }

    /// <summary>Name of the axis with its unit.</summary>
    public required string AxisLabel { get; init; }

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Row", .. Series.Select(series => series.Name)],
        [.. Ordered().Select(row => (IReadOnlyList<FigureCell>)
        [
            FigureCell.Of(row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label),
            .. row.Values.Select(value => value is null ? FigureCell.Suppressed : FigureCell.Of(value, Unit, Decimals)),
        ])]);

    /// <summary>Rows by heading, values rounded as shown.</summary>
    internal IReadOnlyList<BarRow> Ordered() =>
        [.. Rows.GroupBy(row => row.Group, StringComparer.Ordinal).SelectMany(rows => rows)
            .Select(row => row with { Values = [.. row.Values.Select(value => FigureText.Round(value, Decimals))] })];

    private protected override IEnumerable<string> ReadingNotes()
    {
        if (Rows.Any(row => row.Values.Any(value => value is null))) yield return "[c] marks values hidden to protect people.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Rows, nameof(Rows));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        FigureGuard.Text(AxisLabel, nameof(AxisLabel));
        if (Series.Count is < 1 or > 2)
            throw new ArgumentException("Must have 1 or 2 series: show more in a table.", nameof(Series));
        foreach (var series in Series) FigureGuard.Text(series.Name, nameof(Series));
        foreach (var row in Rows)
        {
            FigureGuard.Text(row.Label, nameof(Rows));
            if (row.Values.Count != Series.Count)
                throw new ArgumentException($"Row '{row.Label}' must have {Series.Count} values: one for each series.", nameof(Rows));
            foreach (var value in row.Values)
            {
                FigureGuard.Finite(value, nameof(Rows));
                if (value < 0) throw new ArgumentOutOfRangeException(nameof(Rows), value, "Must be at least 0: bars start at 0. Show differences in an interval plot.");
            }
        }
    }
}
