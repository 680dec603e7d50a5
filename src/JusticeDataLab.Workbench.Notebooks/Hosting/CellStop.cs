namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// How a cell is stopped from within: each round of its loops asks. Code that never asks, such as a query without end, is
/// stopped from outside, which the runtime does not always survive.
/// </summary>
public static class CellStop
{
    // Cells of all engines of a process run one at a time, so one answer serves them all.
    private static volatile bool requested;

    /// <summary>Ends the running cell if it is to stop. The engine writes calls into the loops of cells.</summary>
    /// <exception cref="OperationCanceledException">The cell is to stop.</exception>
    public static void Check()
    {
        if (requested) throw new OperationCanceledException("The cell was stopped.");
    }

    /// <summary>Sets whether the running cell is to stop.</summary>
    internal static void Request(bool stop) => requested = stop;
}
