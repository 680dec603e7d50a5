using JusticeDataLab.Workbench.Core.Simulation;

namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>Requests of one cell that are done and kept together.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="First">Number of the first request.</param>
/// <param name="Last">Number of the last.</param>
internal sealed record SimulationBatch(SimulationCell Cell, int First, int Last)
{
    private const int UsualSize = 25;
    private const int PipelineSize = 5;

    /// <summary>Requests in the batch.</summary>
    public int Size => Last - First + 1;

    /// <summary>The batches of a cell.</summary>
    public static IEnumerable<SimulationBatch> Of(SimulationCell cell)
    {
        var size = cell.Route is SimulationRoute.AnalysisSet ? UsualSize : PipelineSize;
        for (var first = 1; first <= cell.Requests; first += size)
            yield return new SimulationBatch(cell, first, Math.Min(first + size - 1, cell.Requests));
    }
}
