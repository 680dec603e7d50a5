namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>What one comparison of a pair adds to its weight: two bars of the waterfall.</summary>
/// <param name="Comparison">Name of the comparison.</param>
/// <param name="Level">Comparison vector value γ; −1 where a side is missing.</param>
/// <param name="Label">What the level is called.</param>
/// <param name="BayesFactor">m/u of the level (<c>bf_</c>); 1 where a side is missing.</param>
/// <param name="FrequencyFactor">Adjustment for how common the values are (<c>bf_tf_adj_</c>); 1 without one.</param>
[TypeFormatterSource]
public sealed record SplinkBar(string Comparison, int Level, string Label, double BayesFactor, double FrequencyFactor)
{
    /// <summary>What the level usually adds: log2 of <see cref="BayesFactor"/>; minus infinity when m is 0.</summary>
    public double Usual => Math.Log2(BayesFactor);

    /// <summary>What these very values add or take away: log2 of <see cref="FrequencyFactor"/>.</summary>
    public double Frequency => Math.Log2(FrequencyFactor);
}
