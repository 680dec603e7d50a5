namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>One set of points.</summary>
/// <param name="Name">What the points are.</param>
/// <param name="Role">Decides colour and mark, so that colour is never the only sign.</param>
/// <param name="Points">Points in rising order along the axis.</param>
public sealed record CurveSeries(string Name, FigureRole Role, IReadOnlyList<CurvePoint> Points);
