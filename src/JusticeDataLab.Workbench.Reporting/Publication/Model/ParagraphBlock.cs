namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>One paragraph.</summary>
/// <param name="Text">Plain text.</param>
public sealed record ParagraphBlock(string Text) : Block;
