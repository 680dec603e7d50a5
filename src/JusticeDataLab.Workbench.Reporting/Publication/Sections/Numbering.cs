using JusticeDataLab.Workbench.Reporting.Charts;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Tables;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>
/// Gives tables and figures their numbers in the order of the page. Tables 1 to 7 are kept for the published outcome
/// tables, whether or not they are shown; those behind figures are numbered last.
/// </summary>
internal sealed class Numbering
{
    private int _table = 7;
    private int _figure;

    public TableBlock Table(string title, IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<TableCell>> rows, params IReadOnlyList<string> notes) =>
        new(++_table, title, headers, rows, WithMarkers(rows, notes));

    /// <summary>A figure; the number of its table is given by <see cref="Finish"/>.</summary>
    /// <param name="name">Name of its file.</param>
    /// <param name="draw">Makes the figure from the start of its ids.</param>
    public FigureBlock Figure(string name, Func<string, Figure> draw)
    {
        var number = ++_figure;
        var figure = draw(FormattableString.Invariant($"fig-{number}"));
        figure.Verify();
        IReadOnlyList<IReadOnlyList<TableCell>> rows = [.. figure.DataTable.Rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(Cells.Of)])];
        var data = new TableBlock(0, FormattableString.Invariant($"Data for Figure {number}: ") + figure.Title, figure.DataTable.Headers, rows, WithMarkers(rows, [])) { IsBehindFigure = true };
        return new FigureBlock(number, FormattableString.Invariant($"figure-{number}-{name}"), figure, data);
    }

    /// <summary>The sections with the tables behind figures numbered.</summary>
    /// <param name="sections">All sections.</param>
    public IReadOnlyList<DocumentSection> Finish(IReadOnlyList<DocumentSection> sections) =>
        [.. sections.Select(section => section with
        {
            Blocks = [.. section.Blocks.Select(block => block is FigureBlock figure ? figure with { Data = figure.Data with { Number = ++_table } } : block)],
            Subsections = Finish(section.Subsections),
        })];

    private static IReadOnlyList<string> WithMarkers(IReadOnlyList<IReadOnlyList<TableCell>> rows, IReadOnlyList<string> notes) =>
        [.. notes, .. Shorthand.Meanings(rows.SelectMany(row => row).OfType<MarkerCell>().Select(cell => cell.Text))];
}
