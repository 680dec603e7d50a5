using JusticeDataLab.Workbench.Notebooks.Documents;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>What came of executing a cell.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Outputs">What it showed, in order; the last is the error when it did not succeed.</param>
/// <param name="Value">Value of the expression the cell ends with; null when there is none.</param>
public sealed record CellExecution(CellOutcome Outcome, IReadOnlyList<CellOutput> Outputs, object? Value)
{
    /// <summary>Whether the cell ran to its end.</summary>
    public bool Succeeded => Outcome == CellOutcome.Succeeded;

    /// <summary>Why it did not; null when it did.</summary>
    public ErrorOutput? Error => Outputs.OfType<ErrorOutput>().LastOrDefault();
}
