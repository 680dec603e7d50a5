namespace JusticeDataLab.Workbench.Core.Linkage.Splink;

/// <summary>What Splink found when it compared two records: levels and frequencies, no values.</summary>
/// <param name="Levels">Comparison vector value γ of each comparison, in the order of <see cref="SplinkModel.Comparisons"/>; −1 where a side is missing.</param>
/// <param name="Frequencies">Term frequencies of each column, in the order of <see cref="SplinkModel.FrequencyColumns"/>.</param>
[TypeFormatterSource]
public sealed record SplinkPair(IReadOnlyList<int> Levels, IReadOnlyList<SplinkFrequencies> Frequencies);
