using JusticeDataLab.Workbench.Reporting.Charts.Drawing;

namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>Statistical subtitle of a figure: measure, place and period, all three needed.</summary>
public sealed record FigureSubtitle
{
    /// <summary>Makes a subtitle.</summary>
    /// <param name="measure">What is measured, with its unit.</param>
    /// <param name="place">Place covered, for example England and Wales.</param>
    /// <param name="period">Period covered, in words.</param>
    /// <exception cref="ArgumentException">A part is empty.</exception>
    public FigureSubtitle(string measure, string place, string period)
    {
        Measure = FigureGuard.Text(measure, nameof(measure));
        Place = FigureGuard.Text(place, nameof(place));
        Period = FigureGuard.Text(period, nameof(period));
    }

    /// <summary>What is measured, with its unit.</summary>
    public string Measure { get; }

    /// <summary>Place covered.</summary>
    public string Place { get; }

    /// <summary>Period covered.</summary>
    public string Period { get; }

    /// <summary>The three parts with commas between them.</summary>
    public override string ToString() => $"{Measure}, {Place}, {Period}";
}
