namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>One point of a curve, in percent both ways.</summary>
/// <param name="X">Where it stands along the axis, 0 to 100.</param>
/// <param name="Y">Its height, 0 to 100.</param>
/// <param name="Lower">Lower 95% limit of the height; null when there is no interval.</param>
/// <param name="Upper">Upper limit.</param>
public readonly record struct CurvePoint(double X, double Y, double? Lower = null, double? Upper = null);
