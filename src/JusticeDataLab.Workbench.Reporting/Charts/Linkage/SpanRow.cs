namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>One bar that runs from one value to another.</summary>
/// <param name="Label">What the bar stands for.</param>
/// <param name="From">Where it starts; 0 for a bar of its own.</param>
/// <param name="To">Where it ends.</param>
public sealed record SpanRow(string Label, double From, double To)
{
    /// <summary>Heading under which the row stands. Default: none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether the bar is a total and not a change: drawn grey, its label bold.</summary>
    public bool IsTotal { get; init; }
}
