namespace JusticeDataLab.Workbench.Core.Disclosure;

/// <summary>A one-way table of counts as it may be published.</summary>
/// <param name="Cells">The counts, in the order given.</param>
/// <param name="Total">Their total.</param>
/// <param name="Primary">Counts withheld because they are small.</param>
/// <param name="Secondary">Counts withheld, or the total, so that a small one cannot be found by subtraction.</param>
[TypeFormatterSource]
public sealed record SuppressedTable(IReadOnlyList<SuppressedCount> Cells, SuppressedCount Total, int Primary, int Secondary);
