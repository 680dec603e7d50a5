using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Notebooks.Displays;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;
using JusticeDataLab.Workbench.Notebooks.Hosting;

namespace JusticeDataLab.Workbench.Notebooks;

/// <summary>Records a notebook's facts: the numbers that another run must reproduce.</summary>
public static class Facts
{
    /// <summary>
    /// Records facts with the engine that runs the notebook, and gives them as a display. Under a host that collects no
    /// facts, such as .NET Interactive, they are displayed only.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The facts as a table, to be the value of the cell.</returns>
    public static Display Record(params IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Fact[] recorded = [.. facts];
        var recorder = CellScope.Current?.Facts;
        foreach (var fact in recorded) recorder?.Record(fact);
        return FactsView.Of("Facts", recorded);
    }
}
