using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>
/// Horizontal bars that lie left and right of zero, each with its number: values of their own, or the steps of a
/// waterfall, where each bar starts where the one before it ended.
/// </summary>
public sealed record SpanFigure : Figure
{
    /// <summary>Rows from top to bottom; rows of one heading stand together.</summary>
    public required IReadOnlyList<SpanRow> Rows { get; init; }

    /// <summary>Whether bars follow from each other, joined by thin lines.</summary>
    public bool IsWaterfall { get; init; }

    /// <summary>Decimals shown. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Name of the axis with its unit.</summary>
    public required string AxisLabel { get; init; }

    /// <summary>Heading of the printed numbers.</summary>
    public required string NumbersHeading { get; init; }

    /// <summary>What a value left of zero means.</summary>
    public string BelowZero { get; init; } = "";

    /// <summary>What a value right of zero means.</summary>
    public string AboveZero { get; init; } = "";

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        IsWaterfall ? ["Row", NumbersHeading, "After it"] : ["Row", NumbersHeading],
        [.. Rows.Select(row => (IReadOnlyList<FigureCell>)
        [
            FigureCell.Of(row.Group.Length > 0 ? $"{row.Group}: {row.Label}" : row.Label),
            FigureCell.Of(Change(row), FigureUnit.Number, Decimals),
            .. IsWaterfall ? [FigureCell.Of(row.To, FigureUnit.Number, Decimals)] : Array.Empty<FigureCell>(),
        ])]);

    /// <summary>The number of a row as printed: a change with its sign, a total without a plus.</summary>
    internal string Printed(SpanRow row)
    {
        var text = FigureText.Value(Change(row), FigureUnit.Number, Decimals);
        return !row.IsTotal && FigureText.Round(Change(row), Decimals) > 0 ? "+" + text : text;
    }

    /// <summary>How long a bar is, with its sign.</summary>
    internal static double Change(SpanRow row) => row.IsTotal ? row.To : row.To - row.From;

    /// <summary>Colour of a bar: grey for totals, else by side.</summary>
    internal static string ColourOf(SpanRow row) => row.IsTotal ? Palette.DarkGrey : Palette.Of(row.To < row.From ? FigureRole.Comparison : FigureRole.Neutral);

    private protected override IEnumerable<string> ReadingNotes()
    {
        if (IsWaterfall) yield return "Each bar starts where the bar above it ended. Grey bars are totals.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Rows, nameof(Rows));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        FigureGuard.Text(AxisLabel, nameof(AxisLabel));
        FigureGuard.Text(NumbersHeading, nameof(NumbersHeading));
        foreach (var row in Rows)
        {
            FigureGuard.Text(row.Label, nameof(Rows));
            FigureGuard.Finite(row.From, nameof(Rows));
            FigureGuard.Finite(row.To, nameof(Rows));
            if (row.From != 0 && (!IsWaterfall || row.IsTotal))
                throw new ArgumentException($"Row '{row.Label}' must start at 0: only the changes of a waterfall start elsewhere.", nameof(Rows));
        }
    }
}
