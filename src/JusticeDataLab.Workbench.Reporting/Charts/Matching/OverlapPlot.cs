using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts.Matching;

/// <summary>
/// Overlap plot: mirrored histograms of the propensity score or its logit, treated people up and comparison people
/// down, one panel before matching and one after, all over the same bins.
/// </summary>
/// <remarks>
/// Heights are each group's own shares, so groups of different size compare. Bins are of equal width, so a share is
/// proportional to the density. Both panels have the same scale.
/// </remarks>
public sealed record OverlapPlot : Figure
{
    /// <summary>Edges of the bins, rising, equally spaced; one more than there are bins.</summary>
    public required IReadOnlyList<double> Edges { get; init; }

    /// <summary>Panels from top to bottom: normally before and after matching.</summary>
    public required IReadOnlyList<OverlapPanel> Panels { get; init; }

    /// <summary>Name of the score along the axis.</summary>
    public string AxisLabel { get; init; } = "Propensity score";

    /// <summary>Label of the treated group.</summary>
    public string TreatedLabel { get; init; } = "Treated";

    /// <summary>Label of the comparison group.</summary>
    public string ComparisonLabel { get; init; } = "Comparison";

    /// <summary>Decimals of shares shown. Default 1.</summary>
    public int Decimals { get; init; } = 1;

    /// <inheritdoc/>
    public override FigureTable DataTable => new(
        [AxisLabel, .. Panels.SelectMany(panel => new[] { $"{panel.Name}: {TreatedLabel} (%)", $"{panel.Name}: {ComparisonLabel} (%)" })],
        [.. Enumerable.Range(0, Edges.Count - 1).Select(bin => (IReadOnlyList<FigureCell>)
        [
            FigureCell.Of(BinName(bin)), .. Panels.SelectMany(panel => new[] { Cell(panel.Treated[bin]), Cell(panel.Comparison[bin]) }),
        ])]);

    /// <summary>Share of a bin as drawn.</summary>
    internal double Shown(OverlapBin bin) => FigureText.Round(bin.Share, Decimals);

    /// <summary>Whether any bin is suppressed.</summary>
    internal bool AnySuppressed => Panels.Any(panel => panel.Treated.Concat(panel.Comparison).Any(bin => bin.IsSuppressed));

    internal string BinName(int bin)
    {
        var decimals = Edges.Max(FigureText.Decimals);
        return $"{FigureText.Value(Edges[bin], FigureUnit.Number, decimals)} to {FigureText.Value(Edges[bin + 1], FigureUnit.Number, decimals)}";
    }

    private FigureCell Cell(OverlapBin bin) =>
        bin.IsSuppressed ? FigureCell.Suppressed : FigureCell.Of(bin.Share, FigureUnit.Percent, Decimals);

    private protected override IEnumerable<string> ReadingNotes()
    {
        yield return "Bars show the percentage of each group, so groups of different size can be compared.";
        if (AnySuppressed) yield return "Small open circles mark ranges with too few people to show.";
    }

    private protected override void VerifyData()
    {
        FigureGuard.Some(Panels, nameof(Panels));
        FigureGuard.DecimalPlaces(Decimals, nameof(Decimals));
        if (Edges.Count < 2) throw new ArgumentException("Must have at least 2 edges, for one bin.", nameof(Edges));
        var width = (Edges[^1] - Edges[0]) / (Edges.Count - 1);
        for (var i = 0; i < Edges.Count; i++)
        {
            FigureGuard.Finite(Edges[i], nameof(Edges));
            if (!(width > 0) || Math.Abs(Edges[i] - (Edges[0] + (i * width))) > 1e-6 * width)
                throw new ArgumentException("Must rise in equal steps: bins of unequal width would mislead.", nameof(Edges));
        }

        foreach (var panel in Panels)
        {
            FigureGuard.Text(panel.Name, nameof(Panels));
            if (panel.Treated.Count != Edges.Count - 1 || panel.Comparison.Count != Edges.Count - 1)
                throw new ArgumentException($"Panels must have {Edges.Count - 1} bins for each group: one less than there are edges.", nameof(Panels));
        }
    }
}
