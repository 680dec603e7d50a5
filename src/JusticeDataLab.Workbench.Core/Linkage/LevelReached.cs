using JusticeDataLab.Workbench.Core.Linkage.Comparisons;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>The level that one comparison of a pair reached and what it adds to the weight. Missing comparisons are left out.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Level">Level in words joined by hyphens, for example <c>surname-near</c>.</param>
/// <param name="Usual">What the level usually adds: log2(m/u) with the u of usual values.</param>
/// <param name="Frequency">What these very values add or take away, because they are rarer or commoner than usual; log2.</param>
[TypeFormatterSource]
public sealed record LevelReached(Comparison Comparison, string Level, double Usual, double Frequency)
{
    /// <summary>What the comparison adds to the weight.</summary>
    public double Weight => Usual + Frequency;
}
