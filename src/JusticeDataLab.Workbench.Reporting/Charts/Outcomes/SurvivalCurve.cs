namespace JusticeDataLab.Workbench.Reporting.Charts.Outcomes;

/// <summary>Survival curve of one group. It starts at 100% on day 0.</summary>
/// <param name="Name">Name of the group.</param>
/// <param name="Role">Whose curve it is: decides the colour and whether the line is whole or dashed.</param>
/// <param name="Points">Steps in rising order of days.</param>
public sealed record SurvivalCurve(string Name, FigureRole Role, IReadOnlyList<SurvivalPoint> Points);
