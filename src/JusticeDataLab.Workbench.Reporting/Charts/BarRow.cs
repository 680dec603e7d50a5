namespace JusticeDataLab.Workbench.Reporting.Charts;

/// <summary>One row of bars.</summary>
/// <param name="Label">What the row counts.</param>
/// <param name="Values">One value of at least 0 for each series; null where suppressed.</param>
public sealed record BarRow(string Label, params IReadOnlyList<double?> Values)
{
    /// <summary>Heading under which the row stands. Default: none.</summary>
    public string Group { get; init; } = "";
}
