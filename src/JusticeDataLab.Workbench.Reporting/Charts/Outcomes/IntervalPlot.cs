using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>
/// Estimates with their 95% confidence intervals, one a row, the numbers printed beside each: values of groups on an
/// axis from 0, or differences between groups (a forest plot) around an emphasised line at 0.
/// </summary>
public sealed record IntervalPlot : Figure
{
    /// <summary>Rows from top to bottom; rows of one heading are brought together.</summary>
    public required IReadOnlyList<IntervalRow> Rows { get; init; }

    /// <summary>What the rows are. Default: values of groups.</summary>
    public IntervalVariant Variant { get; init; }

    /// <summary>Unit of all rows. Default: percent.</summary>
    public FigureUnit Unit { get; init; }

    /// <summary>Decimals shown. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Name of the axis with its unit.</summary>
    public required string AxisLabel { get; init; }

    /// <summary>What a value left of zero means, for example Fewer reoffended. Drawn with <see cref="IntervalVariant.Differences"/>.</summary>
    public string BelowZero { get; init; } = "";

    /// <summary>What a value right of zero means, for example More reoffended.</summary>
    public string AboveZero { get; init; } = "";

    /// <summary>Heading of the printed numbers.</summary>
    public string NumbersHeading => $"{EstimateName} (95% interval)";

    /// <summary>What the printed numbers are called.</summary>
    internal string EstimateName => Variant == IntervalVariant.Values ? "Estimate" : "Difference";

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Row", EstimateName, "Lower 95% limit", "Upper 95% limit"],
        [.. Ordered().Select(row => (IReadOnlyList<FigureCell>)
            [FigureCell.Of(row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label), Cell(row, row.Estimate), Cell(row, row.Lower), Cell(row, row.Upper)])]);

    /// <summary>Rows by heading, values rounded as shown, suppressed rows without numbers.</summary>
    internal IReadOnlyList<IntervalRow> Ordered() =>
        [.. Rows.GroupBy(row => row.Group, StringComparer.Ordinal).SelectMany(rows => rows).Select(row => row with
        {
            Estimate = row.IsSuppressed ? null : FigureText.Round(row.Estimate, Decimals),
            Lower = row.IsSuppressed ? null : FigureText.Round(row.Lower, Decimals),
            Upper = row.IsSuppressed ? null : FigureText.Round(row.Upper, Decimals),
        })];

    /// <summary>The numbers as printed beside a row: the estimate and, where there is one, its interval in brackets.</summary>
    internal string[] Printed(IntervalRow row)
    {
        if (row.IsSuppressed) return [FigureCell.SuppressedMarker];
        if (row.Estimate is not { } estimate) return ["not defined"];
        var text = FigureText.Value(estimate, Unit, Decimals);
        return row is { Lower: { } lower, Upper: { } upper }
            ? [text, $"({FigureText.Value(lower, Unit, Decimals)} to {FigureText.Value(upper, Unit, Decimals)})"]
            : [text];
    }

    private FigureCell Cell(IntervalRow row, double? value) =>
        row.IsSuppressed ? FigureCell.Suppressed : FigureCell.Of(value, Unit, Decimals);

    private protected override IEnumerable<string> ReadingNotes()
    {
        yield return "Horizontal lines show 95% confidence intervals: how far each estimate could vary by chance.";
        if (Rows.Any(row => row.IsSuppressed)) yield return "[c] marks estimates hidden to protect people.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Rows, nameof(Rows));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        FigureGuard.Text(AxisLabel, nameof(AxisLabel));
        foreach (var row in Rows)
        {
            FigureGuard.Text(row.Label, nameof(Rows));
            FigureGuard.Finite(row.Estimate, nameof(Rows));
            FigureGuard.Finite(row.Lower, nameof(Rows));
            FigureGuard.Finite(row.Upper, nameof(Rows));
            if (row.Lower is null != row.Upper is null || row.Lower > row.Upper || row.Estimate < row.Lower || row.Estimate > row.Upper)
                throw new ArgumentException($"Row '{row.Label}' must have both limits or neither, the estimate between them.", nameof(Rows));
        }
    }
}
