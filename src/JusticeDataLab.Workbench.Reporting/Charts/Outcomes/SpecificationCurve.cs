using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>
/// Specification curve: the estimate under every reasonable way of doing the analysis, from lowest to highest, over a
/// grid of dots that shows which options each of them took.
/// </summary>
/// <remarks>Intervals are those of each way on its own: they make no allowance for looking at many. Source: Simonsohn,
/// Simmons and Nelson 2020.</remarks>
public sealed record SpecificationCurve : Figure
{
    /// <summary>Names of the decisions, for example Caliper.</summary>
    public required IReadOnlyList<string> Decisions { get; init; }

    /// <summary>Every way, in any order; at most one of them the main one.</summary>
    public required IReadOnlyList<SpecificationRow> Rows { get; init; }

    /// <summary>Unit of the estimates. Default: percentage points.</summary>
    public FigureUnit Unit { get; init; } = FigureUnit.PercentagePoints;

    /// <summary>Decimals shown. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Name of the vertical axis with its unit, printed above it.</summary>
    public required string HeightLabel { get; init; }

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        ["Order", .. Decisions, "Difference", "Lower 95% limit", "Upper 95% limit", "Main analysis"],
        [.. Ordered().Concat(Rows.Where(row => row.Estimate is null)).Select((row, i) => (IReadOnlyList<FigureCell>)
        [
            FigureCell.Of(i + 1), .. row.Options.Select(FigureCell.Of), Cell(row.Estimate), Cell(row.Lower), Cell(row.Upper), FigureCell.Of(row.IsMain ? "Yes" : "No"),
        ])]);

    /// <summary>Ways with an estimate from lowest to highest, ties by their options, values rounded as shown.</summary>
    internal IReadOnlyList<SpecificationRow> Ordered() =>
        [.. Rows.Where(row => row.Estimate is not null)
            .OrderBy(row => row.Estimate).ThenBy(row => string.Join('\n', row.Options), StringComparer.Ordinal)
            .Select(row => row with
            {
                Estimate = FigureText.Round(row.Estimate, Decimals),
                Lower = FigureText.Round(row.Lower, Decimals),
                Upper = FigureText.Round(row.Upper, Decimals),
            })];

    /// <summary>Options of a decision in the order in which they first stand.</summary>
    internal IReadOnlyList<string> OptionsOf(int decision) => [.. Rows.Select(row => row.Options[decision]).Distinct(StringComparer.Ordinal)];

    private FigureCell Cell(double? value) => FigureCell.Of(value, Unit, Decimals);

    private protected override IEnumerable<string> ReadingNotes()
    {
        yield return "Each column is one way of doing the analysis. Vertical lines show its 95% confidence interval; filled dots mark intervals that do not include 0. The grid shows which options it took.";
        if (Rows.Any(row => row.IsMain && row.Estimate is not null)) yield return "The diamond marks the main analysis.";
        var without = Rows.Count(row => row.Estimate is null);
        if (without > 0) yield return $"{FigureText.Value(without, FigureUnit.Number, 0)} of {FigureText.Value(Rows.Count, FigureUnit.Number, 0)} ways gave no estimate and are not drawn.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Decisions, nameof(Decisions));
        FigureGuard.Some(Rows, nameof(Rows));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        FigureGuard.Text(HeightLabel, nameof(HeightLabel));
        foreach (var decision in Decisions) FigureGuard.Text(decision, nameof(Decisions));
        if (Rows.All(row => row.Estimate is null)) throw new ArgumentException("Must have at least one estimate: leave the figure out when there is none.", nameof(Rows));
        if (Rows.Count(row => row.IsMain) > 1) throw new ArgumentException("Must have at most one main analysis.", nameof(Rows));
        foreach (var row in Rows)
        {
            if (row.Options.Count != Decisions.Count)
                throw new ArgumentException($"Every way must have {Decisions.Count} options: one for each decision.", nameof(Rows));
            foreach (var option in row.Options) FigureGuard.Text(option, nameof(Rows));
            FigureGuard.Finite(row.Estimate, nameof(Rows));
            FigureGuard.Finite(row.Lower, nameof(Rows));
            FigureGuard.Finite(row.Upper, nameof(Rows));
            if (row.Lower is null != row.Upper is null || row.Lower > row.Estimate || row.Upper < row.Estimate)
                throw new ArgumentException("Every way must have both limits or neither, the estimate between them.", nameof(Rows));
        }
    }
}
