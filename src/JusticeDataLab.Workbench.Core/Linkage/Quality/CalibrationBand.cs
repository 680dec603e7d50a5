using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>Pairs whose probability lies in a band, and how many of them truly are one person.</summary>
/// <param name="From">Lower end of the band, in it.</param>
/// <param name="To">Upper end, in the band above unless it is 1.</param>
/// <param name="Pairs">Pairs in the band.</param>
/// <param name="Matches">Those of them that are one person.</param>
/// <param name="Expected">Mean probability of the pairs; not a number when there is none.</param>
[TypeFormatterSource]
public sealed record CalibrationBand(double From, double To, int Pairs, int Matches, double Expected)
{
    /// <summary>Share of the pairs that are one person; null when there is no pair.</summary>
    public double? Observed => Pairs == 0 ? null : (double)Matches / Pairs;

    /// <summary>95% Wilson interval of the observed share.</summary>
    public ConfidenceInterval Interval => Proportions.Wilson(Matches, Pairs);

    /// <summary>Whether the observed share lies in the band or its interval touches it; null when there is no pair.</summary>
    public bool? IsTouched => Pairs == 0 ? null : Interval.Lower <= To && Interval.Upper >= From;
}
