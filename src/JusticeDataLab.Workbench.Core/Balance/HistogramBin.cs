namespace JusticeDataLab.Workbench.Core.Balance;

/// <summary>One bin of a histogram of scores.</summary>
/// <param name="People">People with a weight in the bin.</param>
/// <param name="Weight">The sum of their weights.</param>
[TypeFormatterSource]
public readonly record struct HistogramBin(int People, double Weight);
