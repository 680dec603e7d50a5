using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Linkage.Models;

/// <summary>What the model holds about one level of one comparison.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Level">Number of the level in the comparison's own enumeration, from 1.</param>
/// <param name="Code">Level in words joined by hyphens.</param>
/// <param name="M">Probability of the level when the two are one person, in (0, 1); among the levels that can occur together these add to 1.</param>
/// <param name="U">Usual probability of the level when the two are different people, for tables and charts; each pair is scored with the u of its own values.</param>
/// <param name="IsTrained">Whether m may be learned; those outside the sum to 1 may not.</param>
/// <param name="Source">Where the starting value of m comes from: published only if m itself is.</param>
[TypeFormatterSource]
public sealed record LevelProbability(
    Comparison Comparison, int Level, string Code, double M, double U, bool IsTrained, RuleSource Source)
{
    /// <summary>Weight of the level for usual values: log2(m/u).</summary>
    public double Weight => Math.Log2(M / U);
}
