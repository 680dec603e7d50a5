namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>A step of a Kaplan–Meier curve.</summary>
/// <param name="Time">Time.</param>
/// <param name="People">People, not weighted, whose time is this or later.</param>
/// <param name="AtRisk">Their weight.</param>
/// <param name="Events">Weight of the events at this time.</param>
/// <param name="Survival">Share without the event just after this time, 0 to 1.</param>
/// <param name="StandardError">Standard error of the share; 0 before the first event; null when nobody is left.</param>
/// <param name="LogBand">Interval made on the scale of the logarithm of the share, cut at 1; null when not defined.</param>
/// <param name="LogLogBand">Interval made on the scale of ln(−ln share), which stays between 0 and 1; null when not defined.</param>
[TypeFormatterSource]
public sealed record KaplanMeierPoint(
    double Time,
    int People,
    double AtRisk,
    double Events,
    double Survival,
    double? StandardError,
    ConfidenceInterval? LogBand,
    ConfidenceInterval? LogLogBand);
