namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A box set off from the text.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record CalloutBlock(CalloutRole Role, string Title, IReadOnlyList<Block> Blocks) : Block;
