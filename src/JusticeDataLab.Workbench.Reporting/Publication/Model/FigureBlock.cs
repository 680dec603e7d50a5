using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A figure with the table of its numbers.</summary>
/// <param name="Number">Number in the order of the page.</param>
/// <param name="Name">Name of its file, without ending.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Data">The table behind it.</param>
public sealed record FigureBlock(int Number, string Name, Figure Figure, TableBlock Data) : Block
{
    /// <summary>Number and title as printed.</summary>
    public string Caption => FormattableString.Invariant($"Figure {Number}: {Figure.Title}");
}
