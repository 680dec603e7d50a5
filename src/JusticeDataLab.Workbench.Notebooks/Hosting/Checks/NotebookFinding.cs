namespace JusticeDataLab.Workbench.Notebooks.Hosting.Checks;

/// <summary>Something in a notebook that is against the rules.</summary>
/// <param name="File">Name of the notebook.</param>
/// <param name="Cell">Number of the cell, the first being 1; null when it concerns the whole notebook.</param>
/// <param name="Rule">Identifier of the rule, one of <see cref="NotebookRules"/>.</param>
/// <param name="Line">Line within the cell, from 1; null when it concerns the whole cell.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record NotebookFinding(string File, int? Cell, string Rule, int? Line, string What, string Remedy)
{
    /// <summary>The finding as one line: place, rule, what, remedy.</summary>
    public override string ToString() =>
        File
        + (Cell is { } cell ? FormattableString.Invariant($", cell {cell}") : "")
        + (Line is { } line ? FormattableString.Invariant($", line {line}") : "")
        + $": {What} [{Rule}] {Remedy}";
}
