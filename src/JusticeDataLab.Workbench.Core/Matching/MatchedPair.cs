namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>A treated person and a comparison person chosen for them, in nearest matching.</summary>
/// <param name="Treated">Row of the treated person, counted from 0.</param>
/// <param name="Comparison">Row of the comparison person.</param>
/// <param name="Rank">1 for the first chosen, up to the ratio.</param>
/// <param name="Distance">Distance of the scores, at least 0.</param>
[TypeFormatterSource]
public readonly record struct MatchedPair(int Treated, int Comparison, int Rank, double Distance);
