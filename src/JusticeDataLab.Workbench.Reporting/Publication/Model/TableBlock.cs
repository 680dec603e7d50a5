namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A table. The first cell of a row names the row.</summary>
/// <param name="Number">Number, unique in the document: 1 to 7 are the published outcome tables.</param>
/// <param name="Title">What it shows, without its number.</param>
/// <param name="Headers">Column headings, unique.</param>
/// <param name="Rows">Rows with a cell for each heading.</param>
/// <param name="Notes">Notes to print under it, markers explained among them.</param>
public sealed record TableBlock(
    int Number, string Title, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<TableCell>> Rows, IReadOnlyList<string> Notes) : Block
{
    /// <summary>Whether it holds the data of a figure.</summary>
    public bool IsBehindFigure { get; init; }

    /// <summary>Number and title as printed.</summary>
    public string Caption => FormattableString.Invariant($"Table {Number}: {Title}");
}
