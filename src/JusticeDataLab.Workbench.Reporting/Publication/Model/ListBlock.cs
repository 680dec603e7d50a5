namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A list with bullets.</summary>
/// <param name="Items">Plain text, an item each.</param>
public sealed record ListBlock(IReadOnlyList<string> Items) : Block;
