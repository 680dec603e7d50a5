namespace JusticeDataLab.Workbench.Reporting.Publication.Checks.Reading;

/// <summary>A cell of a sheet.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Type">Type of its value, for example float; empty when it has none.</param>
/// <param name="Value">The stored value of a number.</param>
/// <param name="Style">Name of its style.</param>
/// <param name="Links">Where the links in it lead.</param>
internal sealed record OdsCell(string Text, string Type, string Value, string Style, IReadOnlyList<string> Links);
