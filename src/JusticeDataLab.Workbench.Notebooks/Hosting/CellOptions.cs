using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>How a cell is executed.</summary>
public sealed record CellOptions
{
    /// <summary>Number of the cell as the reader counts them, for messages; null for the execution count.</summary>
    public int? Cell { get; init; }

    /// <summary>Told of each output as it comes; console text comes in pieces.</summary>
    public Action<CellOutput>? Shown { get; init; }

    /// <summary>Asks the user for a line; null when nobody is there to type.</summary>
    public Func<string?>? ReadLine { get; init; }

    /// <summary>Whether outputs are also part of the result; an error always is. Not where whoever is told of them keeps them.</summary>
    public bool KeepsOutputs { get; init; } = true;

    /// <summary>Whether figures are also given as Plotly JSON, for front ends that can draw it.</summary>
    public bool OffersPlotly { get; init; }

    /// <summary>Whether the cell counts as an execution.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>Whether what the cell declares is there for later cells.</summary>
    public bool IsKept { get; init; } = true;
}
