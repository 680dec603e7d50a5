using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>How right the links are when whoever has at least a certain probability is linked.</summary>
/// <param name="Threshold">Least probability of a link; null for the links as they were made.</param>
/// <param name="TrueLinks">Rows linked to the right person.</param>
/// <param name="FalseLinks">Rows linked to somebody else.</param>
/// <param name="OnRegister">Rows whose person is on the register.</param>
[TypeFormatterSource]
public sealed record AccuracyAt(double? Threshold, int TrueLinks, int FalseLinks, int OnRegister)
{
    /// <summary>Rows linked.</summary>
    public int Links => TrueLinks + FalseLinks;

    /// <summary>Share of the links that are right; null when there is none.</summary>
    public double? Precision => Links == 0 ? null : (double)TrueLinks / Links;

    /// <summary>95% Wilson interval of the precision.</summary>
    public ConfidenceInterval PrecisionInterval => Proportions.Wilson(TrueLinks, Links);

    /// <summary>Share of the people on the register who were found; null when nobody is.</summary>
    public double? Recall => OnRegister == 0 ? null : (double)TrueLinks / OnRegister;

    /// <summary>95% Wilson interval of the recall.</summary>
    public ConfidenceInterval RecallInterval => Proportions.Wilson(TrueLinks, OnRegister);

    /// <summary>Harmonic mean of precision and recall: 2 · true links / (links + people on the register); 0 when both are 0.</summary>
    public double F1 => Links + OnRegister == 0 ? 0 : 2.0 * TrueLinks / (Links + OnRegister);
}
