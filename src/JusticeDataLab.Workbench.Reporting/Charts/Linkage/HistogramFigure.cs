using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>Counts in bins of equal width, one panel above the other over the same bins, with thresholds marked across them.</summary>
/// <remarks>Each panel has its own height scale: a handful of doubtful rows would not be seen beside hundreds of clear ones.</remarks>
public sealed record HistogramFigure : Figure
{
    /// <summary>Edges of the bins, rising, equally spaced; one more than there are bins.</summary>
    public required IReadOnlyList<double> Edges { get; init; }

    /// <summary>Panels from top to bottom.</summary>
    public required IReadOnlyList<HistogramPanel> Panels { get; init; }

    /// <summary>Values marked across all panels. Default: none.</summary>
    public IReadOnlyList<FigureMark> Marks { get; init; } = [];

    /// <summary>Name of the axis with its unit.</summary>
    public required string AxisLabel { get; init; }

    /// <summary>What the heights count, for example Number of rows.</summary>
    public required string HeightLabel { get; init; }

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        [AxisLabel, .. Panels.Select(panel => panel.Name)],
        [.. Enumerable.Range(0, Edges.Count - 1).Select(bin => (IReadOnlyList<FigureCell>)
            [FigureCell.Of(BinName(bin)), .. Panels.Select(panel => FigureCell.Of(FigureCount.Of(panel.Counts[bin])))])]);

    private string BinName(int bin)
    {
        var decimals = Edges.Max(FigureText.Decimals);
        return $"{FigureText.Value(Edges[bin], FigureUnit.Number, decimals)} to {FigureText.Value(Edges[bin + 1], FigureUnit.Number, decimals)}";
    }

    private protected override IEnumerable<string> ReadingNotes()
    {
        if (Panels.Count > 1) yield return "The panels have height scales of their own.";
        if (Marks.Count > 0) yield return "Dashed lines mark the values named above them.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Panels, nameof(Panels));
        FigureGuard.Text(AxisLabel, nameof(AxisLabel));
        FigureGuard.Text(HeightLabel, nameof(HeightLabel));
        if (Edges.Count < 2) throw new ArgumentException("Must have at least 2 edges, for one bin.", nameof(Edges));
        var width = (Edges[^1] - Edges[0]) / (Edges.Count - 1);
        for (var i = 0; i < Edges.Count; i++)
        {
            FigureGuard.Finite(Edges[i], nameof(Edges));
            if (!(width > 0) || Math.Abs(Edges[i] - (Edges[0] + (i * width))) > 1e-6 * width)
                throw new ArgumentException("Must rise in equal steps: bins of unequal width would mislead.", nameof(Edges));
        }

        foreach (var mark in Marks)
        {
            FigureGuard.Text(mark.Label, nameof(Marks));
            if (!(mark.Value >= Edges[0] && mark.Value <= Edges[^1]))
                throw new ArgumentOutOfRangeException(nameof(Marks), mark.Value, "Must lie on the axis: leave out a mark beyond it.");
        }

        foreach (var panel in Panels)
        {
            FigureGuard.Text(panel.Name, nameof(Panels));
            if (panel.Counts.Count != Edges.Count - 1 || panel.Counts.Any(count => count < 0))
                throw new ArgumentException($"Panels must have {Edges.Count - 1} counts of at least 0: one less than there are edges.", nameof(Panels));
        }
    }
}
