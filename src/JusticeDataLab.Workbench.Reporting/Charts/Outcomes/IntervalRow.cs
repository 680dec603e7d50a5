namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>One estimate and its confidence interval.</summary>
/// <param name="Label">Name of the group or measure.</param>
/// <param name="Estimate">The estimate in the unit of the plot; null when not defined or suppressed.</param>
/// <param name="Lower">Lower limit; null when there is no interval.</param>
/// <param name="Upper">Upper limit; null when there is no interval.</param>
public sealed record IntervalRow(string Label, double? Estimate, double? Lower, double? Upper)
{
    /// <summary>Whose value it is. Default: no one group's.</summary>
    public FigureRole Role { get; init; } = FigureRole.Neutral;

    /// <summary>Heading under which the row stands. Default: none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether the row sums up the others: drawn bold, with a larger mark.</summary>
    public bool IsOverall { get; init; }

    /// <summary>Whether estimate and interval are hidden to protect people.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>A row whose estimate and interval are both hidden.</summary>
    public static IntervalRow Suppressed(string label) => new(label, null, null, null) { IsSuppressed = true };
}
