namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>Terms with what is said of each.</summary>
/// <param name="Items">The terms in order.</param>
public sealed record DefinitionListBlock(IReadOnlyList<DefinitionItem> Items) : Block;
