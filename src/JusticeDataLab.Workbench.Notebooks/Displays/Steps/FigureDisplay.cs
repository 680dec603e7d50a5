using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

/// <summary>Adds a figure to a display, with the notes that say how to read it.</summary>
internal static class FigureDisplay
{
    public static Display Figure(this Display display, Figure figure)
    {
        var drawn = display.Svg(SvgRenderer.Render(figure), figure.Alternative);
        return figure.AllNotes.Count == 0 ? drawn : drawn.Note(string.Join(' ', figure.AllNotes));
    }
}
