using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>Adds a figure to a display, with the notes that say how to read it.</summary>
internal static class FigureDisplay
{
    /// <summary>A figure by itself, with the numbers behind it.</summary>
    public static Display Of(Figure figure)
    {
        var table = figure.DataTable;
        return Display.Titled(figure.Title)
            .Note(figure.Subtitle.ToString())
            .Figure(figure)
            .Table("The numbers behind the figure", table.Headers, table.Rows.Select(row => row.Select(cell => cell.ToString())))
            .Note($"Source: {figure.Source}");
    }

    public static Display Figure(this Display display, Figure figure)
    {
        var drawn = display.Svg(SvgRenderer.Render(figure), figure.Alternative);
        return figure.AllNotes.Count == 0 ? drawn : drawn.Note(string.Join(' ', figure.AllNotes));
    }
}
