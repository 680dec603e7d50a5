namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>Where a survival curve stands from one day until the next point.</summary>
/// <param name="Day">Day since the index date, 1 or later, at the end of which the share holds.</param>
/// <param name="Percent">Percent of the group who had not reoffended by then, 0 to 100.</param>
/// <param name="Lower">Lower 95% limit of it; null when there is no interval.</param>
/// <param name="Upper">Upper 95% limit of it; null when there is no interval.</param>
public sealed record SurvivalPoint(int Day, double Percent, double? Lower, double? Upper)
{
    /// <summary>People still followed up who had not reoffended before this point; null when not counted.</summary>
    public FigureCount? AtRisk { get; init; }

    /// <summary>People who reoffended for the first time since the point before; null when not counted.</summary>
    public FigureCount? Events { get; init; }

    /// <summary>People who left follow-up without reoffending since the point before; null when not counted.</summary>
    public FigureCount? Censored { get; init; }
}
