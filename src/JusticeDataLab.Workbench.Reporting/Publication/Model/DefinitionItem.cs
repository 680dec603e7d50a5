namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A term and what is said of it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">What is said of it.</param>
public sealed record DefinitionItem(string Term, string Text);
