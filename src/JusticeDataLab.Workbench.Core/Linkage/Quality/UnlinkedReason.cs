namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>Rows that were not linked for one reason.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Reason">Why they are not linked.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Share">Their share of all rows tried, 0 to 1.</param>
[TypeFormatterSource]
public sealed record UnlinkedReason(LinkStatus Status, string Reason, int Rows, double Share);
